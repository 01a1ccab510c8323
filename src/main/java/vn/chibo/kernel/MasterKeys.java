package vn.chibo.kernel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

class MasterKeys {

  /// From the environment (CHIBO_SECRETS_MASTER), or from the file that a machine with nothing
  /// configured keeps in data/secrets.
  @Produces
  @Singleton
  MasterKey masterKey(@ConfigProperty(name = "chibo.secrets.master") String master) {
    return MasterKey.of(master);
  }
}
