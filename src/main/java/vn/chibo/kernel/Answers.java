package vn.chibo.kernel;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// The two answers of a form: on to the next page, or the page again with what is wrong.
public final class Answers {

  private Answers() {}

  public static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  public static Response page(int status, TemplateInstance page) {
    return Response.status(status)
        .entity(page)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .build();
  }
}
