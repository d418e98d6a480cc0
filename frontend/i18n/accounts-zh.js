/** Accounts and their passwords (账号). */
export const accounts = {
  accountsNewPassword: '新密码',
  accountsNewPasswordAgain: '再输一次新密码',
  accountsCurrentPassword: '原密码',
  accountsPasswordRule: '至少 12 个字符，可以是一句话；不要用账号名、常见词、连续或重复的字符。',
  accountsFirstPassword: '这是别人给您的密码，请先换成自己的。',
  accountsNotTheSame: '两次输入不一致。',
  accountsChangePassword: '修改密码',
};
