package org.zhaoshang.audit;

import java.time.Duration;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** What happened (事件种类). */
public enum AuditKind implements Labelled {
    SIGN_IN("登录", "Sign-in", Care.SOON, Duration.ofMinutes(1)),
    /** With each request, by a token or a password: noted once an hour. */
    PROGRAM_SIGN_IN("程序登录", "Sign-in by a program", Care.SOON, Duration.ofHours(1)),
    SIGN_IN_REFUSED("登录被拒", "Sign-in refused", Care.BEHIND, Duration.ofMinutes(1)),
    /** Too many failed: the name has to wait. */
    LOCKED_OUT("登录锁定", "Locked out", Care.BEHIND, Duration.ofMinutes(1)),
    SIGN_OUT("退出", "Sign-out", Care.SOON, Duration.ofMinutes(1)),
    PASSWORD_CHANGED("修改密码", "Password changed"),
    PASSWORD_RESET("重置密码", "Password reset"),
    /** A path, a field, or a record that is not theirs. */
    REFUSED("无权访问", "Refused", Care.BEHIND, Duration.ofMinutes(1)),
    EXPORT("导出", "Export", Care.SOON, Duration.ofMinutes(1)),
    /** What one panel shows, as a table or as data; a frame asks for it all day. */
    PANEL_DATA("面板数据", "Data of a panel", Care.SOON, Duration.ofHours(1)),
    IMPORT("导入", "Import"),
    PUBLISHED("发布", "Published"),
    LINK_CREATED("创建签名链接", "Signed link made"),
    LINK_REVOKED("撤销签名链接", "Signed link revoked"),
    LINK_OPENED("打开签名链接", "Signed link opened", Care.BEHIND, Duration.ofHours(1)),
    ACCOUNT_CREATED("创建账号", "Account made"),
    ACCOUNT_CHANGED("变更账号", "Account changed"),
    TOKEN_CREATED("创建令牌", "Token made"),
    TOKEN_REVOKED("撤销令牌", "Token revoked"),
    CONFIGURED("变更配置", "Configuration changed"),
    BACKUP("备份", "Backup"),
    RESTORED("恢复", "Restored"),
    /** Events that could not be noted, and old ones that were taken out. */
    AUDIT("审计日志", "The audit itself");

    /** How an event is noted. */
    enum Care {
        /** Before what was done is acknowledged, or it is not. */
        BEFORE_THE_ANSWER,
        /** Before the answer where that takes no time to speak of; reading goes on without the store. */
        SOON,
        /** Afterwards: whoever is refused does not get to keep the server busy. */
        BEHIND
    }

    private final Text label;
    private final Care care;
    private final Duration gathered;

    AuditKind(String zh, String en) {
        this(zh, en, Care.BEFORE_THE_ANSWER, Duration.ZERO);
    }

    AuditKind(String zh, String en, Care care, Duration gathered) {
        this.label = new Text(zh, en);
        this.care = care;
        this.gathered = gathered;
    }

    @Override
    public Text label() {
        return label;
    }

    Care care() {
        return care;
    }

    /** For how long equal ones are counted instead of noted one by one; zero where each is noted. */
    Duration gathered() {
        return gathered;
    }
}
