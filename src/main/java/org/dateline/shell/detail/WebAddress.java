package org.dateline.shell.detail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address a browser may be sent to: http or https, with a host, in plain ASCII, so that no
 * letter can pose as another and none can turn the line around.
 *
 * @param url the whole address
 * @param host the part of it that says whose it is
 * @param hostAt where in the address the host stands
 */
record WebAddress(String url, String host, int hostAt) {

  /** The address, or empty when it is anything a browser should not be sent to. */
  static Optional<WebAddress> of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text.strip()).parseServerAuthority();
      String scheme = uri.getScheme();
      String host = uri.getHost();
      if (scheme == null || host == null) {
        return Optional.empty();
      }
      String lower = scheme.toLowerCase(Locale.ROOT);
      if (!lower.equals("http") && !lower.equals("https")) {
        return Optional.empty();
      }
      String url = uri.toASCIIString();
      // What stands before an @ is no host, however much it looks like one.
      int start = url.indexOf("//") + 2;
      int user = uri.getRawUserInfo() == null ? -1 : url.indexOf('@', start);
      return Optional.of(new WebAddress(url, host, user < 0 ? start : user + 1));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
