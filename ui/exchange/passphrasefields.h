// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/secret.h"

#include <QWidget>

class QLineEdit;

namespace linxuan {

class TextLabel;

enum class PassphraseStrength { None, Short, Fair, Good };

// By its length and how many kinds of characters it has; a hint, not a promise.
PassphraseStrength passphraseStrength(const QString &passphrase);

// A passphrase that may be left empty, typed twice, with a word on how good it is.
class PassphraseFields : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseFields(QWidget *parent = nullptr);

    // What to say where there is none, and beside the word on one that is being typed; until then
    // it is for packages.
    void setConsequences(const QString &without, const QString &with);

    // Why it cannot be used as it stands; empty where it can, also where there is none.
    QString obstacle() const;
    // Null where none is wanted.
    std::shared_ptr<const Secret> passphrase() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *field(const char *name, const QString &words);
    void judge();

    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    TextLabel *m_hint = nullptr;
    QString m_without;
    QString m_with;
};

} // namespace linxuan
