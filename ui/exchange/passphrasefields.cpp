// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/passphrasefields.h"

#include "ui/support/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr qsizetype kShortest = 8;
constexpr qsizetype kLongEnough = 12;
constexpr qsizetype kLongAnyway = 20;

// Digits, small letters, capitals, anything else.
int kindsIn(const QString &text)
{
    const auto has = [&text](auto is) { return std::any_of(text.begin(), text.end(), is) ? 1 : 0; };
    return has([](QChar c) { return c.isDigit(); }) + has([](QChar c) { return c.isLower(); })
        + has([](QChar c) { return c.isUpper(); })
        + has([](QChar c) { return !c.isDigit() && !c.isLower() && !c.isUpper(); });
}

} // namespace

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return PassphraseStrength::None;
    // A Chinese character is worth more than a letter.
    const auto wide = std::count_if(passphrase.begin(), passphrase.end(),
                                    [](QChar c) { return c.unicode() >= 0x2E80; });
    const qsizetype length = passphrase.size() + wide;
    if (length < kShortest)
        return PassphraseStrength::Short;
    QString different = passphrase;
    std::sort(different.begin(), different.end());
    const auto letters = std::unique(different.begin(), different.end()) - different.begin();
    const bool isVaried = letters >= 6 || wide >= 4;
    const bool isLong = length >= kLongAnyway || (length >= kLongEnough && kindsIn(passphrase) > 1);
    return isLong && isVaried ? PassphraseStrength::Good : PassphraseStrength::Fair;
}

PassphraseFields::PassphraseFields(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_first = field("passphrase", tr("Passphrase"));
    m_second = field("passphraseAgain", tr("The same once more"));
    auto *shown = new QCheckBox(tr("Show it"), this);
    shown->setObjectName(QStringLiteral("passphraseShown"));
    m_without = tr("Without a passphrase whoever finds the disk can read the package.");
    m_with =
        tr("Nobody can open the package without it, not even the office; tell it to the expert "
           "apart from the disk.");
    m_hint = wrapped(Type::Caption, Role::Muted, {}, this);
    m_hint->setObjectName(QStringLiteral("passphraseHint"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_first, m_second, shown, m_hint})
        column->addWidget(each);
    connect(shown, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit *each : {m_first, m_second})
            each->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    judge();
}

QLineEdit *PassphraseFields::field(const char *name, const QString &words)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(field, &QLineEdit::textChanged, this, &PassphraseFields::judge);
    return field;
}

void PassphraseFields::setConsequences(const QString &without, const QString &with)
{
    m_without = without;
    m_with = with;
    judge();
}

void PassphraseFields::judge()
{
    QString words;
    Role role = Role::Muted;
    switch (passphraseStrength(m_first->text())) {
    case PassphraseStrength::None:
        words = m_without;
        break;
    case PassphraseStrength::Short:
        words = tr("Too short: at least %1 characters.").arg(kShortest);
        role = Role::Caution;
        break;
    case PassphraseStrength::Fair:
        words = tr("Fair. Longer is better: several words, or letters and digits.");
        break;
    case PassphraseStrength::Good:
        words = tr("Good.");
        role = Role::Positive;
        break;
    }
    if (!m_first->text().isEmpty())
        words += u' ' + m_with;
    if (!m_second->text().isEmpty() && m_second->text() != m_first->text()) {
        words = tr("The two are not the same.");
        role = Role::Caution;
    }
    m_hint->setRole(role);
    m_hint->setText(words);
    Q_EMIT changed();
}

QString PassphraseFields::obstacle() const
{
    if (passphraseStrength(m_first->text()) == PassphraseStrength::Short)
        return tr("The passphrase is too short.");
    return m_first->text() == m_second->text() ? QString()
                                               : tr("Type the passphrase the same way twice.");
}

std::shared_ptr<const Secret> PassphraseFields::passphrase() const
{
    if (m_first->text().isEmpty())
        return nullptr;
    return std::make_shared<const Secret>(Secret::passphrase(m_first->text()));
}

} // namespace linxuan
