package vn.chibo.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The real upper organisations, as a fresh start finds them.
class R01TreeTest {

  static SeedDatabase database;

  @BeforeAll
  static void plantTwice() throws SQLException {
    database = SeedDatabase.fresh("chibo_tree");
    assertThat(Tree.plant(database.owner())).isTrue();
    database.owner().commit();
    assertThat(Tree.plant(database.owner())).isFalse();
    database.owner().commit();
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @Test
  void thereAreOneCentre34ProvincesAnd3321Communes() throws SQLException {
    assertThat(
            database.rows(
                "select kind, count(*) from organisation group by kind order by count(*)"))
        .extracting(row -> row.getFirst() + " " + row.getLast())
        .containsExactly("CENTRE 1", "PROVINCE 34", "COMMUNE 3321");
  }

  @Test
  void everyCommuneStandsUnderItsProvince() throws SQLException {
    assertThat(
            database.count(
                """
                select count(*) from organisation c join organisation p on p.id = c.parent
                where c.kind = 'COMMUNE' and p.kind = 'PROVINCE'
                  and c.path <@ p.path and c.code like p.code || '.%'
                """))
        .isEqualTo(3321);
    assertThat(
            database.rows(
                "select name from organisation where path <@ '00.14' and place = 'Mộc Châu'"))
        .extracting(row -> row.getFirst())
        .containsExactly("Đảng bộ phường Mộc Châu");
  }

  @Test
  void codesFollowThePattern() throws SQLException {
    assertThat(
            database.count(
                """
                select count(*) from organisation
                where kind <> 'CENTRE' and code !~ '^[0-9]{2}(\\.[0-9]{3})?$'
                """))
        .isZero();
  }

  @Test
  void whereEachStoodSinceWhenIsWritten() throws SQLException {
    assertThat(database.count("select count(*) from organisation_parent where until_on is null"))
        .isEqualTo(3355);
  }

  @Test
  void namesAreWrittenInOneWay() throws SQLException {
    assertThat(database.rows("select name || short_name || place from organisation"))
        .allMatch(row -> Normalizer.isNormalized(row.getFirst(), Normalizer.Form.NFC));
  }

  @Test
  void theImportIsOneFactWithTheHashesOfItsFiles() throws SQLException {
    assertThat(
            database.rows(
                """
                select kind, actor, body ->> 'communes',
                  length(body ->> 'provinces_sha256'), length(body ->> 'communes_sha256')
                from fact
                """))
        .hasSize(1)
        .first()
        .hasToString("[TREE_IMPORTED, job:tree, 3321, 64, 64]");
  }
}
