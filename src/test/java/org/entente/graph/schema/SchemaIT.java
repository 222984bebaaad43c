package org.entente.graph.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.EntenteException;
import org.entente.graph.TestDatabase;
import org.entente.graph.cypher.CypherFile;
import org.junit.jupiter.api.Test;

class SchemaIT {

  @Test
  void canBeAppliedAgain() {
    new Schema().apply(TestDatabase.empty());
    new Schema().apply(TestDatabase.empty());
  }

  @Test
  void aFileThatWasChangedAfterwardsIsNamed() {
    Schema changed =
        new Schema(
            List.of(
                new CypherFile("schema/V001__constraints", "RETURN 1;"),
                CypherFile.of("schema/V002__indexes")));

    assertThatThrownBy(() -> changed.apply(TestDatabase.empty()))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("schema/V001__constraints");
  }

  @Test
  void aNewerDatabaseIsNamed() {
    Schema older = new Schema(List.of(CypherFile.of("schema/V001__constraints")));

    assertThatThrownBy(() -> older.apply(TestDatabase.empty()))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("newer");
  }
}
