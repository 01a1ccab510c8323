package vn.chibo.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/// The sign-in server speaks the language that was chosen here, not the one of the browser.
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SignInLanguage implements OidcRedirectFilter {

  @Override
  public void filter(OidcRedirectContext redirect) {
    var kept = redirect.routingContext().request().getCookie(Language.NAME);
    var language = kept == null ? Language.SOURCE : Language.spoken(kept.getValue());
    redirect.additionalQueryParams().add("ui_locales", language);
  }
}
