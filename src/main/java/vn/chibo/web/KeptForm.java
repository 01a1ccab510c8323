package vn.chibo.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/// Watches over the reading of bodies: a form is a form and a message is not empty, so that no
/// resource has to ask. A form is kept beside its request for the page that may have to give it
/// back ([Retyped]).
@Provider
class KeptForm implements ReaderInterceptor {

  static final String NAME = "chibo.form";

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType() == MultivaluedMap.class && !isForm(context.getMediaType())) {
      throw new NotSupportedException();
    }
    var read = context.proceed();
    if (read == null) {
      throw new BadRequestException();
    }
    if (read instanceof MultivaluedMap<?, ?> form) {
      context.setProperty(NAME, form);
    }
    return read;
  }

  private static boolean isForm(MediaType type) {
    return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type);
  }
}
