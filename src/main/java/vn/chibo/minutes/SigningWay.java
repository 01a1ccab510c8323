package vn.chibo.minutes;

import java.time.Instant;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.MinutesRules;
import vn.chibo.rulebook.RuleSet;

/// The ways to sign, of equal standing (R32).
public enum SigningWay {
  SERVICE("SERVICE"),
  ON_PAPER("PAPER"),
  CERTIFICATE("CERTIFICATE");

  private final String code;

  SigningWay(String code) {
    this.code = code;
  }

  /// As it is printed above the name.
  public String printed(Instant signedAt) {
    var day = VietnamTime.writtenDate(VietnamTime.dayOf(signedAt));
    var at = Phrase.hour(signedAt) + ", " + day;
    return switch (this) {
      case SERVICE -> "Đã xác nhận trên hệ thống bằng đăng nhập hai lớp, lúc " + at;
      case ON_PAPER -> "Đã ký trên bản giấy; bản quét lưu trên hệ thống lúc " + at;
      case CERTIFICATE -> "Đã ký số lúc " + at;
    };
  }

  /// Refuses `way-to-sign-not-allowed`.
  public void requireIn(RuleSet rules) {
    var ways = rules.value(MinutesRules.WAYS_TO_SIGN);
    if (ways.stream().noneMatch(allowed -> allowed.code().equals(code))) {
      throw Refusal.conflict("way-to-sign-not-allowed");
    }
  }
}
