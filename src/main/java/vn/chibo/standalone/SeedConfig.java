package vn.chibo.standalone;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/// `chibo.seed.*`: what a start brings into an empty database. It writes as the owner of the
/// schema, who is named for the migrations.
@ConfigMapping(prefix = "chibo.seed")
interface SeedConfig {

  /// The upper organisations, where no tree stands yet. Whoever migrates also plants.
  @WithDefault("${quarkus.flyway.migrate-at-start:true}")
  boolean tree();

  /// The two invented communes below them, where they are not yet (decision 11).
  @WithDefault("${chibo.example:false}")
  boolean example();

  /// Where the example's links lead.
  @WithDefault("${chibo.url:http://localhost:${quarkus.http.port:8080}}")
  String address();

  @WithDefault("${quarkus.datasource.jdbc.url:}")
  Optional<String> url();

  /// The owner of the schema, as for the migrations.
  @WithName("owner.username")
  @WithDefault("${quarkus.flyway.username:${quarkus.datasource.username:}}")
  Optional<String> username();

  @WithName("owner.password")
  @WithDefault("${quarkus.flyway.password:${quarkus.datasource.password:}}")
  Optional<String> password();
}
