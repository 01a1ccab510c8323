package vn.chibo.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.DocumentText;
import vn.chibo.document.Hash;
import vn.chibo.document.Verification;

/// What a print carries beside its words: the code by which anybody can check it, the watermark of
/// invented data (decision 11).
@ApplicationScoped
public class PrintMarks {

  private static final int CODE_BYTES = 32;

  private final MinutesConfig config;
  private final SecureRandom random = new SecureRandom();

  PrintMarks(MinutesConfig config) {
    this.config = config;
  }

  public String newCode() {
    var bytes = new byte[CODE_BYTES];
    random.nextBytes(bytes);
    return Hash.of(bytes).forPeople();
  }

  public Verification check(String code, String fingerprint) {
    var address = config.publicAddress().resolve("/check/" + code);
    var shown = config.publicAddress().getAuthority() + "/check";
    return new Verification(address, shown, code, fingerprint);
  }

  public boolean example() {
    return config.example();
  }

  public @Nullable String watermark() {
    return example() ? DocumentText.SAMPLE : null;
  }
}
