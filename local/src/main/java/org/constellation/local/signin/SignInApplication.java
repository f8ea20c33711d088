package org.constellation.local.signin;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The development sign-in, with the clock and the mails beside it: what the local stack has and no
 * other deployment does.
 */
@EnableScheduling
@SpringBootApplication(scanBasePackages = "org.constellation.local")
public class SignInApplication {}
