// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace linxuan {

// "zh_CN" or "en": what --lang on the command line says; otherwise Chinese, unless the locale is
// English.
QString chooseLanguage(int argc, char *argv[]);

// Qt needs a UTF-8 locale and says so on standard error where there is none; gives it one first.
void useUtf8Locale();

// Loads the program's translation into the running application; of English it has the plurals.
void installTranslation(const QString &language);

} // namespace linxuan
