package vn.chibo.web;

/// The sign-in server is away and nothing else opens this page: the calm page is the answer.
final class SignInAway extends RuntimeException {

  private static final long serialVersionUID = 1;

  SignInAway() {
    super("the sign-in server is away", null, false, false);
  }
}
