package org.zhaoshang.signon;

import org.springframework.security.core.AuthenticationException;
import org.zhaoshang.shared.Text;

/** The provider knows who somebody is, and we do not let them in. */
final class SignOnRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /** Why, as somebody is told. */
    enum Reason {
        AWAY(
                "单点登录暂不可用，请稍后再试，或用账号密码登录。",
                "Single sign-on is not available now: try again later, or sign in by a password."),
        NO_ROLE(
                "您的单点登录账号没有分配本系统的角色，请联系管理员。",
                "Your single sign-on account has no role here: ask an administrator for one."),
        DISABLED("您的账号已停用，请联系管理员。", "Your account is disabled: ask an administrator."),
        NAME_TAKEN(
                "您的用户名已属于另一个人的账号，请联系管理员。", "Your name is that of somebody else's account here: ask an administrator."),
        FAILED("单点登录没有成功，请重试。", "The single sign-on failed: try again.");

        final Text words;

        Reason(String zh, String en) {
            this.words = new Text(zh, en);
        }
    }

    private final Reason reason;

    /** @param account whose it is, or would be */
    SignOnRefused(Reason reason, String account) {
        super(account);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
