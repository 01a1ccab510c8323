package vn.chibo.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/// What was typed into a form that got a no. The page that says no gives it back: the words to be
/// copied, and after an outage the whole form to be sent again, which needs no script.
///
/// @param action where the form was sent
/// @param fields in the order of the form, without files
/// @param whole whether the fields are all there was; a file has to be chosen again
record Retyped(String action, List<Field> fields, boolean whole) {

  record Field(String name, String text) {}

  static final Retyped NOTHING = new Retyped("", List.of(), true);

  /// Ids, codes of choices and hashes: chosen, not typed.
  private static final Pattern CHOSEN =
      Pattern.compile("[A-Z0-9_]*|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|[a-z]{1,12}");

  Retyped {
    fields = List.copyOf(fields);
  }

  /// Nothing for a page that was only looked at, and for what was no form.
  static Retyped of(ContainerRequestContext request) {
    var action = request.getUriInfo().getRequestUri().getRawPath();
    var context = CurrentRequestManager.get();
    var form = context == null ? null : context.getFormData();
    if (form != null) {
      return of(action, form);
    }
    return request.getProperty(KeptForm.NAME) instanceof MultivaluedMap<?, ?> kept
        ? of(action, kept)
        : NOTHING;
  }

  private static Retyped of(String action, MultivaluedMap<?, ?> form) {
    var fields = new ArrayList<Field>();
    form.forEach((name, values) ->
        values.forEach(value -> fields.add(new Field(name.toString(), value.toString()))));
    return new Retyped(action, fields, true);
  }

  private static Retyped of(String action, FormData form) {
    var fields = new ArrayList<Field>();
    var whole = true;
    for (var name : form) {
      for (var value : form.get(name)) {
        if (isText(value)) {
          fields.add(new Field(name, value.getValue()));
        } else {
          whole = false;
        }
      }
    }
    return new Retyped(action, fields, whole);
  }

  private static boolean isText(FormValue value) {
    return !value.isFileItem() && value.getFileName() == null;
  }

  boolean canBeSentAgain() {
    return !action.isEmpty() && whole;
  }

  /// What somebody would not like to type again.
  String words() {
    return fields.stream()
        .map(Field::text)
        .map(String::strip)
        .filter(text -> !CHOSEN.matcher(text).matches())
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }
}
