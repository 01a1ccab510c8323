package vn.chibo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the frame of this one page needs; templates read it as `inject:page`. State is reached
/// through methods only: a field written on the client proxy would be shared by all visitors.
@Named("page")
@RequestScoped
public class Page {

  private final Assets assets;
  private final WebConfig config;
  private String language = Language.SOURCE;
  private String otherLanguageLink = "?lang=en";
  private Visitor visitor = Visitor.NOBODY;
  private boolean byPass;
  private Optional<URI> framed = Optional.empty();

  Page(Assets assets, WebConfig config) {
    this.assets = assets;
    this.config = config;
  }

  /// Says who looks; until then the page is an anonymous one.
  void welcome(Visitor visitor) {
    this.visitor = visitor;
  }

  /// Says that this visitor works by his meeting pass, because the sign-in server is away.
  void byPass() {
    byPass = true;
  }

  public boolean worksByPass() {
    return byPass;
  }

  /// Lets this page, and no other, show a page of that origin in a frame.
  public void mayFrame(URI origin) {
    framed = Optional.of(origin);
  }

  void speak(String language, String otherLanguageLink) {
    this.language = language;
    this.otherLanguageLink = otherLanguageLink;
  }

  Optional<URI> framed() {
    return framed;
  }

  public String language() {
    return language;
  }

  public boolean vietnamese() {
    return Language.SOURCE.equals(language);
  }

  public String otherLanguageLink() {
    return otherLanguageLink;
  }

  public String asset(String name) {
    return assets.path(name);
  }

  /// True while the data is invented; then every page says so (decision 11).
  public boolean example() {
    return config.example();
  }

  public boolean signedIn() {
    return visitor.signedIn();
  }

  /// A clerk's screen works without a sign-in; offering one there would lead him away.
  public boolean offersSignIn() {
    return !visitor.signedIn() && !otherLanguageLink.startsWith("/screens/");
  }

  public String person() {
    return visitor.post().isEmpty() ? visitor.name() : visitor.name() + ", " + visitor.post();
  }

  public String place() {
    return visitor.place();
  }

  public List<Tab> tabs() {
    return visitor.tabs();
  }
}
