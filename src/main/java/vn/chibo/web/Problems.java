package vn.chibo.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.chibo.kernel.Refusal;

/// The one place where a failure becomes an answer. Refusals were meant to be read; what the
/// framework refuses gets a sentence; what nobody can read is told so; a part that is away is a 503
/// that may be tried again; all else is our mistake, told calmly with a number and logged once
/// under it.
class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  private final ProblemAnswers answers;

  Problems(ProblemAnswers answers) {
    this.answers = answers;
  }

  @ServerExceptionMapper
  public Response refused(Refusal refusal, ContainerRequestContext request) {
    return answers.answer(Problem.of(refusal), request);
  }

  @ServerExceptionMapper
  public Response misread(MismatchedInputException failure, ContainerRequestContext request) {
    return answers.answer(Problem.plain(400), request);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException failure, ContainerRequestContext request) {
    return answers.answer(Problem.plain(403), request);
  }

  @ServerExceptionMapper
  public Response refusedByFramework(
      WebApplicationException failure, ContainerRequestContext request) {
    int status = failure.getResponse().getStatus();
    if (status < 400) {
      return failure.getResponse();
    }
    return status >= 500
        ? unexpected(failure, request)
        : answers.answer(Problem.plain(isMisspelt(failure) ? 400 : status), request);
  }

  /// An address whose id is no id is reported by the framework as missing, with the reason inside.
  private static boolean isMisspelt(WebApplicationException failure) {
    return failure instanceof NotFoundException && failure.getCause() != null;
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable failure, ContainerRequestContext request) {
    if (Unreadable.explains(failure)) {
      return answers.answer(Problem.plain(400), request);
    }
    if (Outage.explains(failure)) {
      LOG.warnf("A part is away: %s", Wordless.of(failure).getMessage());
      return answers.answer(Problem.unavailable(), request);
    }
    var reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.errorf(Wordless.of(failure), "Unexpected failure, reference %s", reference);
    return answers.answer(Problem.unexpected(reference), request);
  }
}
