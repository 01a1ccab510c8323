package vn.chibo.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import io.quarkus.oidc.runtime.OidcUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/// Lets in who gave a second factor: at sign-in (`mfa`), or once more for an act that binds (`ky`).
/// The sign-in server says `ky` in every token that it renews after such an act.
@Unremovable
@ApplicationScoped
@TenantFeature(OidcUtils.DEFAULT_TENANT_ID)
class SecondFactor implements Validator {

  private static final Set<String> GIVEN = Set.of("mfa", "ky");

  @Override
  public @Nullable String validate(JwtContext token) throws MalformedClaimException {
    var level = token.getJwtClaims().getStringClaimValue("acr");
    return level != null && GIVEN.contains(level) ? null : "no second factor was given";
  }
}
