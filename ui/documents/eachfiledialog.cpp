// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/eachfiledialog.h"

#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace linxuan {

namespace {

const auto kPattern = QStringLiteral("documents/filePattern");
const auto kSuffix = QStringLiteral("documents/fileSuffix");

QVBoxLayout *underCaption(QWidget *field, const QString &caption, QWidget *shown = nullptr)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(kGap / 2);
    TextLabel *label = captionOf(field, caption);
    group->addWidget(label);
    group->addWidget(shown ? shown : field);
    return group;
}

} // namespace

EachFileDialog::EachFileDialog(Session &session, const QString &title, const FormPreview &preview,
                               QWidget *parent)
    : GrowingDialog(parent)
    , m_session(session)
    , m_preview(preview)
    , m_pattern(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_example(wrapped(Type::Base, Role::Text, {}, this))
    , m_action(new QPushButton(tr("Save the files"), this))
{
    setObjectName(QStringLiteral("eachFile"));
    setWindowTitle(tr("A file for each part"));
    setMinimumWidth(charWidth(fontMetrics()) * 72);
    m_pattern->setObjectName(QStringLiteral("pattern"));
    m_format->setObjectName(QStringLiteral("format"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_example->setObjectName(QStringLiteral("example"));
    const QSettings kept;
    m_pattern->setText(kept.value(kPattern, EachFile().pattern).toString());
    m_format->addItem(tr("PDF"), QStringLiteral("pdf"));
    m_format->addItem(tr("Spreadsheet (xlsx)"), QStringLiteral("xlsx"));
    m_format->setCurrentIndex(qMax(0, m_format->findData(kept.value(kSuffix))));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Section, Role::Text, title, this));
    column->addLayout(underCaption(m_folder, tr("Folder"), folderRow()));
    column->addLayout(underCaption(m_format, tr("Format")));
    auto *name = underCaption(m_pattern, tr("File name"));
    name->addWidget(wrapped(Type::Caption, Role::Muted,
                            tr("{{表名}} the form, {{名称}} the unit, group or entry, {{轮次}} the "
                               "round, {{版本}} the version, {{序号}} 001, 002 …"),
                            this));
    column->addLayout(name);
    column->addWidget(m_example);
    column->addStretch();
    column->addLayout(buttons());
    for (const QLineEdit *field : {m_pattern, m_folder})
        connect(field, &QLineEdit::textChanged, this, &EachFileDialog::showExample);
    connect(m_format, &QComboBox::currentIndexChanged, this, &EachFileDialog::showExample);
    showExample();
}

QWidget *EachFileDialog::folderRow()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto *choose = new QPushButton(tr("Choose…"), box);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAutoDefault(false);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_session.prompts().chooseFolder(this, tr("Folder for the files"),
                                         [this](const QString &path) { m_folder->setText(path); });
    });
    return box;
}

QHBoxLayout *EachFileDialog::buttons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_action->setObjectName(QStringLiteral("saveEach"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_action);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

EachFile EachFileDialog::where() const
{
    return {m_folder->text().trimmed(), m_format->currentData().toString(),
            m_pattern->text().trimmed()};
}

void EachFileDialog::showExample()
{
    const EachFile wanted = where();
    const QString name = partFileName(wanted.pattern, m_preview.first, 1);
    const bool isName = !name.isEmpty() && !name.startsWith(u'.');
    const QString files = m_preview.isPart
        ? tr("More than %n files, the first: %1", nullptr, m_preview.documents)
        : tr("%n file(s), the first: %1", nullptr, m_preview.documents);
    m_example->setText(isName ? files.arg(name + u'.' + wanted.suffix)
                              : tr("This gives no name for a file."));
    m_action->setEnabled(isName && !wanted.folder.isEmpty());
}

void EachFileDialog::accept()
{
    const EachFile wanted = where();
    QSettings kept;
    kept.setValue(kPattern, wanted.pattern);
    kept.setValue(kSuffix, wanted.suffix);
    Q_EMIT filled(wanted);
    QDialog::accept();
}

} // namespace linxuan
