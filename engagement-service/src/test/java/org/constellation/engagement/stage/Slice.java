package org.constellation.engagement.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.constellation.engagement.agreements.AgreementController;
import org.constellation.engagement.checkins.CheckInController;
import org.constellation.engagement.conversation.ConversationStage;
import org.constellation.engagement.conversation.MessageController;
import org.constellation.engagement.course.CourseController;
import org.constellation.engagement.oversight.OversightController;
import org.constellation.engagement.oversight.OversightStage;
import org.constellation.engagement.sessions.SessionController;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.http.HttpConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;

/** The controllers over desks in memory; one context for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
    controllers = {
      AgreementController.class,
      CheckInController.class,
      CourseController.class,
      MessageController.class,
      OversightController.class,
      SessionController.class
    },
    properties = {
      "constellation.cursor.secret=of-this-test",
      "constellation.identity.issuer=http://localhost",
      "constellation.identity.keys=http://localhost/keys"
    })
@Import({
  HttpConfiguration.class,
  SecurityConfiguration.class,
  SliceStage.class,
  ConversationStage.class,
  OversightStage.class
})
public @interface Slice {}
