package org.constellation.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one caller may ask.
 *
 * @param person calls of one signed-in person
 * @param anonymous calls of one address without sign-in; a whole campus may share an address
 * @param body of an ordinary request
 * @param roster of a roster's CSV
 */
@ConfigurationProperties("constellation.limits")
public record LimitSettings(
    @DefaultValue Person person,
    @DefaultValue Anonymous anonymous,
    @DefaultValue("256KB") DataSize body,
    @DefaultValue("2MB") DataSize roster) {

  record Person(@DefaultValue("600") long calls, @DefaultValue("1m") Duration per) {}

  record Anonymous(@DefaultValue("1200") long calls, @DefaultValue("1m") Duration per) {}

  CallLimit.Policy personPolicy() {
    return new CallLimit.Policy("person", person.calls(), person.per());
  }

  CallLimit.Policy anonymousPolicy() {
    return new CallLimit.Policy("address", anonymous.calls(), anonymous.per());
  }
}
