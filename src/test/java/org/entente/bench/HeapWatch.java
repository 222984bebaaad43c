package org.entente.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** Watches how much of the heap is used before and after each collection of garbage. */
final class HeapWatch implements AutoCloseable {

  private static final List<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .toList();

  private final AtomicLong before = new AtomicLong();
  private final AtomicLong after = new AtomicLong();
  private final NotificationListener listener = this::collected;

  HeapWatch() {
    System.gc();
    emitters().forEach(emitter -> emitter.addNotificationListener(listener, null, null));
  }

  /** The most that was used, garbage with it, in bytes. */
  long most() {
    return Math.max(before.get(), used());
  }

  /** The most that was still used after a collection, in bytes; garbage may be among it. */
  long mostKept() {
    return after.get();
  }

  private void collected(Notification notification, Object handback) {
    GcInfo info =
        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
            .getGcInfo();
    before.accumulateAndGet(sum(info.getMemoryUsageBeforeGc()), Math::max);
    after.accumulateAndGet(sum(info.getMemoryUsageAfterGc()), Math::max);
  }

  private static long sum(Map<String, MemoryUsage> pools) {
    return HEAP.stream().mapToLong(pool -> pools.get(pool).getUsed()).sum();
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static List<NotificationEmitter> emitters() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(NotificationEmitter.class::cast)
        .toList();
  }

  @Override
  public void close() {
    for (NotificationEmitter emitter : emitters()) {
      try {
        emitter.removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException("The collector forgot who listens to it.", e);
      }
    }
  }
}
