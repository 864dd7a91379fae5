// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/phrasedialog.h"

#include "ui/support/labels.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

PhraseDialog::PhraseDialog(const QStringList &phrases, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(QStringLiteral("phraseDialog"));
    setWindowTitle(tr("Phrases"));
    resize(QSize(charWidth(fontMetrics()) * 70, fontMetrics().lineSpacing() * 20)
               .boundedTo(parent->size()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Base, Role::Text,
                              tr("One phrase a line. Ctrl+P puts one where you write."), this));
    m_lines = new QPlainTextEdit(phrases.join(u'\n'), this);
    m_lines->setObjectName(QStringLiteral("phrases"));
    m_lines->setAccessibleName(tr("Phrases, one a line"));
    column->addWidget(m_lines, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *keep = new QPushButton(tr("Keep phrases"), this);
    keep->setObjectName(QStringLiteral("keepPhrases"));
    keep->setProperty("primary", true);
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT kept(m_lines->toPlainText().split(u'\n', Qt::SkipEmptyParts));
        accept();
    });
    row->addWidget(cancel);
    row->addWidget(keep);
    column->addLayout(row);
}

} // namespace linxuan
