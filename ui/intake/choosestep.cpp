// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/choosestep.h"

#include "core/model/codes.h"
#include "ui/support/labels.h"
#include "ui/support/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace linxuan {

namespace {

// In the order in which an office needs them.
constexpr ImportKind kKinds[] = {
    ImportKind::Units,    ImportKind::Quotas,         ImportKind::Nodes,   ImportKind::Bans,
    ImportKind::Contacts, ImportKind::Administrators, ImportKind::Entries, ImportKind::Recommended,
    ImportKind::Experts,  ImportKind::Scores};

QString columnWords(const ColumnHelp &column)
{
    QString words = column.names.front().toHtmlEscaped();
    if (column.required)
        words = QStringLiteral("<b>%1</b>").arg(words);
    const QString others = column.names.mid(1).join(QStringLiteral("、")).toHtmlEscaped();
    return others.isEmpty() ? words : words + QStringLiteral("（%1）").arg(others);
}

// The needed columns in one paragraph, the others in the next.
QString columnText(const std::vector<ColumnHelp> &columns)
{
    QStringList needed;
    QStringList others;
    for (const ColumnHelp &column : columns)
        (column.required ? needed : others) += columnWords(column);
    const QString gap = QStringLiteral("&ensp; ");
    return QStringLiteral("<p>%1</p><p>%2</p>").arg(needed.join(gap), others.join(gap));
}

} // namespace

ChooseStep::ChooseStep(Prompts &prompts, std::optional<ImportKind> kind, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(new TextLabel(Type::Caption, Role::Muted, tr("What the table holds"), this));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setAccessibleName(tr("What the table holds"));
    for (const ImportKind each : kKinds)
        m_kind->addItem(displayName(each), toCode(each));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(toCode(kind.value_or(ImportKind::Entries)))));
    column->addWidget(m_kind);
    column->addSpacing(kGap);
    column->addWidget(fileRow());
    column->addWidget(optionRows());
    m_problem = wrapped(Type::Base, Role::Negative, {}, this);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(kGap);
    column->addWidget(new TextLabel(
        Type::Caption, Role::Muted,
        tr("Columns it may have; those in bold are needed, other spellings in brackets"), this));
    m_columns = selectable(Type::Caption, Role::Text, {}, this);
    m_columns->setTextFormat(Qt::RichText);
    column->addWidget(m_columns);
    column->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    showKind();
}

QWidget *ChooseStep::fileRow()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(
        new TextLabel(Type::Caption, Role::Muted, tr("File (xlsx, ods or csv)"), box));
    auto *row = new QHBoxLayout;
    m_file = new QLineEdit(box);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("Choose a file, or drop it here"));
    auto *browseButton = new QPushButton(tr("Browse…"), box);
    browseButton->setObjectName(QStringLiteral("importBrowse"));
    row->addWidget(m_file, 1);
    row->addWidget(browseButton);
    column->addLayout(row);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        Q_EMIT changed();
    });
    connect(browseButton, &QPushButton::clicked, this, &ChooseStep::browse);
    return box;
}

QWidget *ChooseStep::optionRows()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_trackRow = new QWidget(box);
    auto *row = new QHBoxLayout(m_trackRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(Type::Base, Role::Text, tr("These quotas are for"), m_trackRow));
    m_track = new QComboBox(m_trackRow);
    m_track->addItem(tr("What the sheet's name says"));
    for (const auto &coded : Codes<Track>::all)
        m_track->addItem(displayName(coded.value), toCode(coded.value));
    row->addWidget(m_track, 1);
    column->addWidget(m_trackRow);
    m_assign = new QCheckBox(tr("Assign the expert where a sheet's pair is not assigned yet"), box);
    m_replace = new QCheckBox(tr("Replace sheets that differ from those already there"), box);
    m_reason = new QLineEdit(box);
    m_reason->setPlaceholderText(tr("Reason for replacing"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_reason->setEnabled(false);
    column->addWidget(m_assign);
    column->addWidget(m_replace);
    column->addWidget(m_reason);
    connect(m_replace, &QCheckBox::toggled, m_reason, &QWidget::setEnabled);
    connect(m_replace, &QCheckBox::toggled, this, &ChooseStep::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &ChooseStep::changed);
    return box;
}

void ChooseStep::showKind()
{
    const ImportKind kind = request().kind;
    const bool scores = kind == ImportKind::Scores;
    m_trackRow->setVisible(kind == ImportKind::Quotas);
    m_assign->setVisible(scores);
    m_replace->setVisible(scores);
    m_reason->setVisible(scores);
    m_columns->setText(columnText(columnHelp(kind)));
    m_problem->hide();
}

void ChooseStep::browse()
{
    m_prompts.openFile(this, tr("Choose a table"), tr("Tables (*.xlsx *.ods *.csv);;All files (*)"),
                       [this](const QString &path) { setFile(path); });
}

void ChooseStep::setFile(const QString &path)
{
    m_file->setText(path);
}

ImportRequest ChooseStep::request() const
{
    ImportRequest request;
    request.kind = importKindFromCode(m_kind->currentData().toString()).value_or(request.kind);
    request.path = m_file->text().trimmed();
    if (request.kind == ImportKind::Quotas && m_track->currentIndex() > 0)
        request.track = fromCode<Track>(m_track->currentData().toString());
    if (request.kind == ImportKind::Scores) {
        request.assign = m_assign->isChecked();
        request.replace = m_replace->isChecked();
        request.reason = m_reason->text().trimmed();
    }
    return request;
}

QString ChooseStep::missing() const
{
    const ImportRequest asked = request();
    if (asked.path.isEmpty())
        return tr("Choose a file first.");
    if (!QFileInfo(asked.path).isFile())
        return tr("There is no such file.");
    if (asked.replace && asked.reason.isEmpty())
        return tr("Replacing sheets needs a reason.");
    return {};
}

void ChooseStep::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ChooseStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ChooseStep::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        setFile(urls.front().toLocalFile());
}

} // namespace linxuan
