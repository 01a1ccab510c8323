package vn.chibo.rulebook;

/// What is wrong with a rule-set file, with file and line, so that whoever wrote it goes straight
/// there.
final class RuleMistake extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  RuleMistake(String message) {
    super(message);
  }
}
