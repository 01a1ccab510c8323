package vn.chibo.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.kernel.Reader;

/// Puts the codes of a row into sentences.
final class RowWords {

  private final ExchangeText text;
  private final RefusedRowText refused;

  private final boolean tree;

  RowWords(Contents contents, Locale locale) {
    tree = contents == Contents.TREE;
    text = Reader.words(ExchangeText.class, locale);
    refused = Reader.words(RefusedRowText.class, locale);
  }

  String verdict(Verdict verdict) {
    return switch (verdict) {
      case CREATE -> text.creates();
      case CHANGE -> text.changes();
      case SAME -> text.leaves();
      case REFUSE -> text.refuses();
    };
  }

  String why(Verdict verdict, String changes, String reasons) {
    return switch (verdict) {
      case CREATE -> tree ? text.newUnit() : text.newMember();
      case CHANGE ->
          text.changed(listed(changes).map(this::change).collect(Collectors.joining(", ")));
      case SAME -> tree ? text.sameUnit() : text.sameMember();
      case REFUSE -> listed(reasons).map(this::reason).collect(Collectors.joining(". ", "", "."));
    };
  }

  private static Stream<String> listed(String codes) {
    return Stream.of(codes.split(",")).distinct();
  }

  private String change(String code) {
    return switch (code) {
      case "name" -> text.changeName();
      case "birth" -> text.changeBirth();
      case "sex" -> text.changeSex();
      case "card" -> text.changeCard();
      case "phone" -> text.changePhone();
      case "mail" -> text.changeMail();
      case "consent" -> text.changeConsent();
      case "until" -> text.changeUntil();
      case "standing" -> text.changeStanding();
      default -> throw new IllegalStateException("a change without words");
    };
  }

  /// A code, or a code with the rows it is about: `card-twice:5 9`.
  private String reason(String code) {
    int colon = code.indexOf(':');
    return colon < 0 ? plain(code) : about(code, code.substring(0, colon), rows(code, colon));
  }

  private static String rows(String code, int colon) {
    return code.substring(colon + 1).replace(" ", ", ");
  }

  private String about(String code, String reason, String rows) {
    return switch (reason) {
      case "card-twice" -> refused.becauseCardTwice(rows);
      case "rows-differ" -> refused.becauseRowsDiffer(rows);
      case "overlap" -> refused.becauseOverlap(rows);
      case "gap" -> refused.becauseGap(rows);
      case "with-others" -> refused.becauseWithOthers(rows);
      case "code-twice" -> refused.becauseCodeTwice(rows);
      case "orphan" -> refused.becauseOrphan(rows);
      default -> throw new IllegalStateException("a reason without words: " + code);
    };
  }

  private String plain(String code) {
    return switch (code) {
      case "no-code" -> refused.becauseNoCode();
      case "bad-code" -> refused.becauseBadCode();
      case "no-unit-name" -> refused.becauseNoUnitName();
      case "bad-unit-name" -> refused.becauseBadUnitName();
      case "bad-kind" -> refused.becauseBadKind();
      case "no-established" -> refused.becauseNoEstablished();
      case "bad-established" -> refused.becauseBadEstablished();
      case "taken-code" -> refused.becauseTakenCode();
      case "no-parent" -> refused.becauseNoParent();
      case "unknown-parent" -> refused.becauseUnknownParent();
      case "wrong-kind" -> refused.becauseWrongKind();
      case "before-parent" -> refused.becauseBeforeParent();
      case "circle" -> refused.becauseCircle();
      case "no-name" -> refused.becauseNoName();
      case "bad-name" -> refused.becauseBadName();
      case "no-birth" -> refused.becauseNoBirth();
      case "bad-birth" -> refused.becauseBadBirth();
      case "bad-sex" -> refused.becauseBadSex();
      case "bad-card" -> refused.becauseBadCard();
      case "bad-standing" -> refused.becauseBadStanding();
      case "bad-since" -> refused.becauseBadSince();
      case "bad-until" -> refused.becauseBadUntil();
      case "until-before-since" -> refused.becauseUntilBeforeSince();
      case "bad-consent" -> refused.becauseBadConsent();
      case "bad-phone" -> refused.becauseBadPhone();
      case "bad-mail" -> refused.becauseBadMail();
      case "no-cell" -> refused.becauseNoCell();
      case "unknown-cell" -> refused.becauseUnknownCell();
      case "unknown-member" -> refused.becauseUnknownMember();
      case "elsewhere" -> refused.becauseElsewhere();
      case "two-alike" -> refused.becauseTwoAlike();
      case "other-person" -> refused.becauseOtherPerson();
      case "no-standing" -> refused.becauseNoStanding();
      case "no-since" -> refused.becauseNoSince();
      case "no-sex" -> refused.becauseNoSex();
      case "before-cell" -> refused.becauseBeforeCell();
      case "other-since" -> refused.becauseOtherSince();
      case "double" -> refused.becauseDouble();
      default -> throw new IllegalStateException("a reason without words");
    };
  }
}
