package org.zhaoshang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The application on a port of its own and an empty embedded store, which no other configuration of it shares. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"zhaoshang.data-dir=target/test-data/${random.uuid}", "zhaoshang.pictures.warm-up=false"})
public @interface RunningBoard {}
