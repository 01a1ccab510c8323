package vn.chibo.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.chibo.kernel.Answers;

/// Behind the sign-in: whoever comes here has signed in, and goes on to his desk.
@Path("/sign-in")
class SignInResource {

  @GET
  public Response goOn() {
    return Answers.seeOther("/desk");
  }
}
