package org.zhaoshang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.zhaoshang.store.BackupCommand;

/** Zhaoshang (招商看板): is our investment-promotion work on schedule, and if not, where and with whom is it stuck? */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Zhaoshang {

    public static void main(String[] args) {
        if (BackupCommand.isMeant(args)) {
            System.exit(BackupCommand.run(args));
        }
        SpringApplication.run(Zhaoshang.class, args);
    }
}
