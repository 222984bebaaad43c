package org.entente.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort for errors outside controllers. */
@Controller
class ErrorEndpoint implements ErrorController {

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    HttpStatus status =
        Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
            .flatMap(code -> Optional.ofNullable(HttpStatus.resolve((Integer) code)))
            .orElse(HttpStatus.NOT_FOUND);
    ProblemWriter.write(
        request,
        response,
        status,
        status.is5xxServerError()
            ? "The request failed; the service's log says why."
            : "The request cannot be answered: " + status.getReasonPhrase() + ".");
  }
}
