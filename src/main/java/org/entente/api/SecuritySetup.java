package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may do what: everybody on this machine reads, whoever has the token writes. */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

  private static final String PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String NEO4J_BROWSER =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self' data:; media-src 'self';"
          + " manifest-src 'self'; worker-src 'self' blob:; connect-src 'self' %s;"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final ServiceSettings settings;
  private final ApiToken token;

  SecuritySetup(ServiceSettings settings, ApiToken token) {
    this.settings = settings;
    this.token = token;
  }

  @Bean
  @Order(1)
  SecurityFilterChain neo4jBrowser(HttpSecurity http, BrowserConnection connection) {
    http.securityMatcher("/browser", "/browser/**");
    return guarded(http, NEO4J_BROWSER.formatted(connection.origins()));
  }

  @Bean
  @Order(2)
  SecurityFilterChain everythingElse(HttpSecurity http) {
    return guarded(http, PAGES);
  }

  /** What the firewall finds malformed: encoded slashes, line ends in headers. */
  @Bean
  RequestRejectedHandler requestRejectedHandler() {
    return (request, response, refusal) ->
        ProblemWriter.write(request, response, HttpStatus.BAD_REQUEST, "The request is malformed.");
  }

  private SecurityFilterChain guarded(HttpSecurity http, String contentPolicy) {
    return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .cors(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(headers -> protect(headers, contentPolicy))
        .addFilterAfter(new HostGuard(settings.hosts()), HeaderWriterFilter.class)
        .addFilterAfter(new OriginGuard(), HostGuard.class)
        .addFilterBefore(new TokenFilter(token), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(SecuritySetup::reads)
                    .permitAll()
                    .anyRequest()
                    .hasRole("OPERATOR"))
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(SecuritySetup::askForToken))
        .build();
  }

  private static void protect(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .frameOptions(frame -> frame.deny());
  }

  private static boolean reads(HttpServletRequest request) {
    return READING.contains(request.getMethod());
  }

  private static void askForToken(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    ProblemWriter.write(
        request,
        response,
        HttpStatus.UNAUTHORIZED,
        "Writing needs the header «Authorization: Bearer TOKEN»; the token stands in the file token"
            + " of the data folder.");
  }
}
