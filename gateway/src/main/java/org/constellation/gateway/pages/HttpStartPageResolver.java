package org.constellation.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** A file where there is one, else the start page, but only to a browser that opens a page. */
final class HttpStartPageResolver extends PathResourceResolver {
  private static final List<String> NEVER_PAGES =
      List.of("api/", "internal/", "actuator/", "webjars/", "dev/");

  @Override
  protected @Nullable Resource resolveResourceInternal(
      @Nullable HttpServletRequest request,
      String path,
      List<? extends Resource> locations,
      ResourceResolverChain chain) {
    Resource file = super.resolveResourceInternal(request, path, locations, chain);
    return file == null && request != null && opensPage(request, path)
        ? super.resolveResourceInternal(request, "index.html", locations, chain)
        : file;
  }

  private static boolean opensPage(HttpServletRequest request, String path) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && accepted.contains(MediaType.TEXT_HTML_VALUE)
        && NEVER_PAGES.stream().noneMatch(path::startsWith);
  }
}
