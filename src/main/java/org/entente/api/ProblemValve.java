package org.entente.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/** Problem details for what the web server refuses before any filter: a malformed request line. */
public final class ProblemValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, Throwable throwable) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status == null || !status.isError() || response.getContentWritten() > 0) {
      return;
    }
    try {
      ProblemWriter.write(request, response, status, "The request is malformed or refused.");
    } catch (IOException | IllegalStateException e) {
      request.setAttribute("entente.unreported", e);
    }
  }
}
