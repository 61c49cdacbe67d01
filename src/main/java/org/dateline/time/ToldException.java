package org.dateline.time;

import java.io.IOException;
import java.util.Locale;

/** A file could not be read or written, for a reason that is told in words of ours. */
public final class ToldException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Message said;

  public ToldException(Message said) {
    this.said = said;
  }

  /** The reason, to be put into words for its reader. */
  public Message said() {
    return said;
  }

  /** The reason of an exception: in words of ours, or in the system's. */
  public static Message said(Throwable e) {
    return e instanceof ToldException told
        ? told.said
        : Message.foreign(String.valueOf(e.getMessage()));
  }

  /** The reason in English. */
  @Override
  public String getMessage() {
    return said.toString();
  }

  /** The reason in the language of the program. */
  @Override
  public String getLocalizedMessage() {
    return said.text(Locale.getDefault());
  }
}
