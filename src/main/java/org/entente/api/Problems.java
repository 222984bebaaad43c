package org.entente.api;

import org.entente.EntenteException;
import org.entente.graph.UnknownDecision;
import org.entente.graph.server.DatabaseUnavailable;
import org.entente.identity.VerdictConflict;
import org.entente.query.QuestionException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what goes wrong into problem details (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

  @ExceptionHandler
  ProblemDetail refused(QuestionException refusal) {
    return switch (refusal) {
      case QuestionException.UnknownQuestion unknown ->
          ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
      case QuestionException.BadParameter bad -> {
        ProblemDetail problem =
            ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
        problem.setProperty("parameter", bad.parameter());
        yield problem;
      }
    };
  }

  @ExceptionHandler
  ProblemDetail missing(NotFound missing) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
  }

  @ExceptionHandler
  ProblemDetail missing(UnknownDecision unknown) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
  }

  @ExceptionHandler
  ProblemDetail contradicted(VerdictConflict conflict) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, conflict.getMessage());
    problem.setProperty("chain", conflict.chain());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unusable(EntenteException refusal) {
    HttpStatus status =
        refusal instanceof DatabaseUnavailable
            ? HttpStatus.SERVICE_UNAVAILABLE
            : HttpStatus.BAD_REQUEST;
    return ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
  }

  @ExceptionHandler({
    ServiceUnavailableException.class,
    SessionExpiredException.class,
    AuthenticationException.class
  })
  ProblemDetail noDatabase(Neo4jException failure) {
    LOG.warn("The database does not answer: {}", failure.code());
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer; try again later.");
  }

  @ExceptionHandler
  ProblemDetail failed(Exception failure) {
    if (failure instanceof Neo4jException neo4j && TIMED_OUT.equals(neo4j.code())) {
      return ProblemDetail.forStatusAndDetail(
          HttpStatus.SERVICE_UNAVAILABLE,
          "The question took longer than 30 seconds; narrow it by its parameters.");
    }
    LOG.error("A request failed.", failure);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR, "The request failed; the service's log says why.");
  }
}
