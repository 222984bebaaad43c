package org.entente.loading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.Retryable;
import org.springframework.core.task.SyncTaskExecutor;

/**
 * The batch job: one step that reads outcomes and writes them in chunks, on the calling thread.
 * Keeps nothing itself: the ledger lives in the graph, and its repository serves this job alone.
 */
final class LoadJob {

  private static final Logger LOG = LoggerFactory.getLogger(LoadJob.class);
  private static final String NAME = "load";

  private final ResourcelessJobRepository repository = new ResourcelessJobRepository();
  private final LoadOptions options;

  LoadJob(LoadOptions options) {
    this.options = options;
  }

  /** Runs to the end of the input; returns what stopped it before that. */
  Optional<Throwable> run(ItemReader<List<Outcome>> reader, ItemWriter<List<Outcome>> writer) {
    Job job = new JobBuilder(NAME, repository).start(step(reader, writer)).build();
    try {
      TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
      operator.setJobRepository(repository);
      operator.setJobRegistry(new MapJobRegistry());
      operator.setTaskExecutor(new SyncTaskExecutor());
      operator.afterPropertiesSet();
      JobExecution execution = operator.start(job, new JobParameters());
      return execution.getAllFailureExceptions().stream().findFirst().map(LoadJob::origin);
    } catch (Exception e) {
      throw new IllegalStateException("The batch job could not be started.", e);
    }
  }

  /** What our own code threw, without the step's wrapping. */
  private static Throwable origin(Throwable fault) {
    Throwable cause = fault.getCause();
    boolean wrapped = fault.getClass().getName().startsWith("org.springframework.");
    return wrapped && cause != null ? origin(cause) : fault;
  }

  /** A chunk is one item, which its reader fills: by number and by length of documents. */
  private Step step(ItemReader<List<Outcome>> reader, ItemWriter<List<Outcome>> writer) {
    return new StepBuilder(NAME, repository)
        .<List<Outcome>, List<Outcome>>chunk(1)
        .reader(reader)
        .writer(writer)
        .faultTolerant()
        .retryPolicy(patience(options.patience()))
        .retryListener(new Waiting())
        .build();
  }

  /** A database that is busy or away for a while is asked again, less and less often. */
  private static RetryPolicy patience(Duration patience) {
    return RetryPolicy.builder()
        .predicate(LoadJob::passing)
        .delay(Duration.ofMillis(100))
        .multiplier(2)
        .maxDelay(Duration.ofSeconds(5))
        .maxRetries(Long.MAX_VALUE)
        .timeout(patience)
        .build();
  }

  static boolean passing(Throwable fault) {
    return fault instanceof RetryableException;
  }

  /** Says why the load waits, once until it goes on. */
  private static final class Waiting implements RetryListener {
    private boolean waiting;

    @Override
    public void onRetryFailure(RetryPolicy policy, Retryable<?> retryable, Throwable fault) {
      if (!waiting && passing(fault)) {
        LOG.warn("The database does not answer, the load waits: {}", fault.getMessage());
        waiting = true;
      }
    }

    @Override
    public void onRetrySuccess(
        RetryPolicy policy, Retryable<?> retryable, @Nullable Object result) {
      waiting = false;
    }
  }
}
