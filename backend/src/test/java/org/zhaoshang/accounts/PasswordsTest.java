package org.zhaoshang.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "elevenchars",
                "aaaaaaaaaaaaaaaa",
                "123456789012345",
                "password1234",
                "1q2w3e4r5t6y7u8i9o0p",
                "Sunshine-Princess",
                "Administrator@2015",
                "zhaoshang2015",
                "wang.li-wang.li",
                "qwertyuiopasdf",
                "zyxwvutsrqponm",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThat(Passwords.problem(password, "wang.li")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a good password", "correct horse battery", "温江的春天来得比别处早些", "kT7-pq_92xLmZ"})
    void whatIsLongAndNotGuessedIsTaken(String password) {
        assertThat(Passwords.problem(password, "wang.li")).isEmpty();
    }
}
