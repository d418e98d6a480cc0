/** Accounts and their passwords (账号). */
export const accounts = {
  accountsNewPassword: 'New password',
  accountsNewPasswordAgain: 'The new password again',
  accountsCurrentPassword: 'Password as it is',
  accountsPasswordRule: 'At least 12 characters, a sentence will do; no user name, no common word, no rows or repetitions.',
  accountsFirstPassword: 'Somebody else gave you this password: change it for one of your own first.',
  accountsNotTheSame: 'The two are not the same.',
  accountsChangePassword: 'Change password',
};
