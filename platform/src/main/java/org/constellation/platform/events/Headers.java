package org.constellation.platform.events;

/** Header names on Kafka: CloudEvents in binary mode, with our extensions. */
public final class Headers {

  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String TIME = "ce_time";
  public static final String SUBJECT = "ce_subject";
  public static final String CONTENT_TYPE = "content-type";
  public static final String CAMPUS = "ce_campus";
  public static final String SEQUENCE = "ce_sequence";
  public static final String CORRELATION = "ce_correlationid";
  public static final String CAUSATION = "ce_causationid";
  public static final String TRACEPARENT = "traceparent";

  private Headers() {}
}
