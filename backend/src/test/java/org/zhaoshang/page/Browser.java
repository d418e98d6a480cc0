package org.zhaoshang.page;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One Chromium for all page tests of a process, since to start one takes longer than most of them; it forgets all in between. */
final class Browser {

    private static @Nullable ChromeDriver running;

    private Browser() {}

    static synchronized ChromeDriver asIfNew() {
        var driver = running;
        if (driver == null) {
            driver = start();
            running = driver;
            Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        }
        return driver;
    }

    /** What does not let itself be cleaned is thrown away. */
    static synchronized void putBack() {
        var driver = running;
        if (driver == null) {
            return;
        }
        try {
            forget(driver);
        } catch (WebDriverException e) {
            running = null;
            driver.quit();
        }
    }

    /** As a tablet where there is no network, or there is again. */
    static void offline(ChromeDriver driver, boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static void forget(ChromeDriver driver) {
        var origin = driver.executeScript("return location.origin");
        offline(driver, false);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        if (origin instanceof String address && address.startsWith("http")) {
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", address, "storageTypes", "all"));
        }
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
    }

    private static ChromeDriver start() {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox", // CI runs as root
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--lang=zh-CN");
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        return new ChromeDriver(service, options);
    }
}
