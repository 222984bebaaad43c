package org.entente.api;

import org.entente.graph.ActorCatalogue;
import org.entente.graph.Decisions;
import org.entente.graph.Suggestions;
import org.entente.query.GraphBrowser;
import org.entente.query.QuestionCatalogue;
import org.entente.query.QuestionRunner;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the service. The driver comes from outside. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecuritySetup.class,
  WebServerSetup.class,
  BrowserPages.class,
  Problems.class,
  ErrorEndpoint.class,
  QuestionEndpoint.class,
  ActorEndpoint.class,
  EvidenceEndpoint.class,
  DecisionEndpoint.class,
  CorrectionEndpoint.class,
  LoadSetup.class,
  LoadEndpoint.class,
  SummaryEndpoint.class
})
class ServiceApplication {

  @Bean
  QuestionCatalogue questionCatalogue() {
    return QuestionCatalogue.load();
  }

  @Bean
  QuestionRunner questionRunner(Driver driver) {
    return new QuestionRunner(driver);
  }

  @Bean
  Decisions decisions(Driver driver, ActorCatalogue catalogue) {
    return new Decisions(driver, catalogue);
  }

  @Bean
  Suggestions suggestions(Driver driver, ActorCatalogue catalogue) {
    return new Suggestions(driver, catalogue);
  }

  @Bean
  GraphBrowser graphBrowser(Driver driver) {
    return new GraphBrowser(driver);
  }
}
