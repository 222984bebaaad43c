package org.entente.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Neo4j Browser's files under {@code /browser/}, opened with the connection filled in. */
@Controller
class BrowserPages implements WebMvcConfigurer {

  private final String address;

  BrowserPages(BrowserConnection connection) {
    this.address =
        "/browser/index.html?connectURL="
            + URLEncoder.encode(connection.connectUrl(), StandardCharsets.UTF_8);
  }

  @GetMapping({"/browser", "/browser/"})
  ResponseEntity<Void> open() {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(address)).build();
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/browser/**")
        .addResourceLocations("classpath:/browser/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/api/v1/health").setViewName("forward:/actuator/health");
  }
}
