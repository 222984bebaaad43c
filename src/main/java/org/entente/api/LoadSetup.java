package org.entente.api;

import java.util.List;
import org.entente.loading.Intake;
import org.entente.loading.LoadQueue;
import org.entente.loading.Uploads;
import org.entente.query.LedgerReader;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The queue of loads, which goes on with what an earlier service was sent and did not load. */
@Configuration(proxyBeanMethods = false)
class LoadSetup {

  @Bean
  Uploads uploads(ServiceSettings settings) {
    return new Uploads(settings.dataFolder());
  }

  @Bean
  @Lazy(false)
  LoadQueue loadQueue(Driver driver, Intake intake, Uploads uploads) {
    LoadQueue queue = new LoadQueue(driver, intake);
    uploads
        .waiting()
        .forEach(upload -> queue.submit(List.of(upload), () -> uploads.remove(upload)));
    return queue;
  }

  @Bean
  LedgerReader ledgerReader(Driver driver) {
    return new LedgerReader(driver);
  }
}
