package org.entente.graph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claims.ExtractedDocument;
import org.entente.graph.Articles;
import org.entente.graph.GraphWriter;
import org.entente.graph.KnownActors;
import org.entente.graph.Projector;
import org.entente.graph.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.config.AbstractNeo4jConfig;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

class RepositoriesIT {

  @Configuration
  @EnableNeo4jRepositories
  static class Config extends AbstractNeo4jConfig {

    @Bean(destroyMethod = "")
    @Override
    public Driver driver() {
      return TestDatabase.shared();
    }
  }

  private AnnotationConfigApplicationContext context;

  @BeforeEach
  void load() {
    Driver driver = TestDatabase.empty();
    new GraphWriter(driver, new KnownActors()).write(Articles.few());
    new Projector(driver, new KnownActors()).projectPending();
    context = new AnnotationConfigApplicationContext(Config.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void actorsAndEventsAreFoundByIdAndName() {
    assertThat(context.getBean(Countries.class).findById("HUN"))
        .hasValueSatisfying(country -> assertThat(country.flag()).isEqualTo("🇭🇺"));
    assertThat(context.getBean(Organisations.class).findById("UNSC")).isPresent();
    assertThat(context.getBean(Persons.class).findByNameOrderById("Sergey Lavrov"))
        .extracting(PersonEntity::id)
        .containsExactly("sergey-lavrov");
    assertThat(context.getBean(Events.class).findByNameOrderById("Budapest Forum"))
        .extracting(EventEntity::status)
        .containsExactly("HELD");
  }

  @Test
  void aDocumentsClaimsComeWithTheirSentences() {
    ExtractedDocument document = Articles.meeting();
    List<ClaimEntity> claims =
        context.getBean(Claims.class).findByPassageDocumentIdOrderById(document.document().id());

    assertThat(claims)
        .hasSize(3)
        .allSatisfy(
            claim -> {
              assertThat(document.document().text()).contains(claim.passage().text());
              assertThat(claim.passage().document().uris()).containsExactly("a.txt");
            });
    assertThat(context.getBean(Documents.class).findByUrisContaining("a.txt")).hasSize(1);
  }
}
