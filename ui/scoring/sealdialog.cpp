// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/sealdialog.h"

#include "core/workspace/exchange/scoresplace.h"
#include "ui/scoring/deskbook.h"
#include "ui/scoring/sealsummary.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace linxuan {

namespace {

const auto kEnding = QStringLiteral(".lxscores");

} // namespace

SealDialog::SealDialog(DeskBook &book, const ScoresPreview &preview, Prompts &prompts,
                       QWidget *parent)
    : GrowingDialog(parent)
    , m_book(book)
    , m_preview(preview)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("sealDialog"));
    setWindowTitle(tr("Export scores"));
    setMinimumWidth(charWidth(fontMetrics()) * 68);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    m_choice = choiceStep();
    m_done = doneStep();
    m_done->hide();
    column->addWidget(m_choice);
    column->addWidget(m_done);
    suggestPath();
    refresh();
    m_action->setFocus();
}

QWidget *SealDialog::choiceStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(wrapped(Type::Section, Role::Text,
                              m_preview.isFinal ? tr("Write the final score file again")
                                                : tr("Export scores for the office"),
                              step));
    column->addSpacing(kGap / 2);
    auto *summary = new SealSummary(m_preview, step);
    connect(summary, &SealSummary::entryChosen, this, [this](const QString &code) {
        reject();
        Q_EMIT entryChosen(code);
    });
    column->addWidget(summary);
    column->addSpacing(kGap);
    addKinds(column);
    column->addSpacing(kGap);
    addPlace(column);
    column->addSpacing(kGap);
    column->addStretch();
    addButtons(column);
    return step;
}

void SealDialog::addKinds(QVBoxLayout *column)
{
    if (m_preview.isFinal) {
        column->addWidget(wrapped(Type::Base, Role::Text,
                                  tr("It is the same file as before, to be handed over in its "
                                     "place."),
                                  column->parentWidget()));
        return;
    }
    const auto add = [&](const QString &name, const QString &text, const QString &words) {
        auto *button = new QRadioButton(text, column->parentWidget());
        button->setObjectName(name);
        button->setAccessibleDescription(words);
        auto *caption = wrapped(Type::Caption, Role::Muted, words, column->parentWidget());
        caption->setContentsMargins(iconSize() + kGap + 4, 0, 0, kGap / 2);
        column->addWidget(button);
        column->addWidget(caption);
        connect(button, &QRadioButton::toggled, this, &SealDialog::refresh);
        return button;
    };
    m_final = add(QStringLiteral("finalScores"), tr("Final: I am done"),
                  tr("After this nothing can be changed, until the office returns sheets."));
    m_partial = add(QStringLiteral("partialScores"), tr("Partial: I go on later"),
                    tr("You can go on scoring and export again; the newest file counts."));
    (m_preview.missing.isEmpty() ? m_final : m_partial)->setChecked(true);
    m_warning = wrapped(Type::Caption, Role::Caution, {}, column->parentWidget());
    m_warning->setObjectName(QStringLiteral("sealWarning"));
    column->addWidget(m_warning);
}

void SealDialog::addPlace(QVBoxLayout *column)
{
    QWidget *parent = column->parentWidget();
    column->addWidget(new TextLabel(Type::Caption, Role::Muted, tr("Where to"), parent));
    auto *row = new QHBoxLayout;
    row->setSpacing(kGroupGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new ElidedLabel(Type::Base, Role::Text, parent);
    m_name->setObjectName(QStringLiteral("scoreFileName"));
    m_folder = new ElidedLabel(Type::Caption, Role::Muted, parent);
    m_folder->setObjectName(QStringLiteral("scoreFileFolder"));
    words->addWidget(m_name);
    words->addWidget(m_folder);
    m_change = new QPushButton(tr("Change…"), parent);
    m_change->setObjectName(QStringLiteral("changePlace"));
    m_change->setAccessibleName(tr("Write the file to another place"));
    m_change->setAutoDefault(false);
    connect(m_change, &QPushButton::clicked, this, &SealDialog::choosePath);
    row->addLayout(words, 1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    column->addLayout(row);
    m_trouble = wrapped(Type::Base, Role::Negative, {}, parent);
    m_trouble->setObjectName(QStringLiteral("sealTrouble"));
    column->addWidget(m_trouble);
}

void SealDialog::addButtons(QVBoxLayout *column)
{
    QWidget *parent = column->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_progress = new QProgressBar(parent);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(80, 4);
    m_waiting = new TextLabel(Type::Caption, Role::Muted, tr("Writing and reading back…"), parent);
    m_cancel = new QPushButton(tr("Cancel"), parent);
    m_cancel->setAutoDefault(false);
    m_action = new QPushButton(parent);
    m_action->setObjectName(QStringLiteral("writeScores"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addWidget(m_progress);
    row->addWidget(m_waiting);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_action);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &SealDialog::write);
}

QWidget *SealDialog::doneStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *sign = new QLabel(step);
    sign->setPixmap(iconPixmap(QStringLiteral("check"), railIconSize(),
                               colour(Role::Positive, palette()), devicePixelRatioF()));
    m_doneTitle = wrapped(Type::Section, Role::Text, {}, step);
    m_doneTitle->setObjectName(QStringLiteral("sealDone"));
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_doneTitle, 1);
    column->addLayout(head);
    m_donePath = new ElidedLabel(Type::Code, Role::Text, step);
    m_donePath->setObjectName(QStringLiteral("writtenFile"));
    m_donePath->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_donePath);
    m_doneWords = wrapped(Type::Base, Role::Text, {}, step);
    column->addWidget(m_doneWords);
    column->addSpacing(kGap);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addStretch();
    auto *open = new QPushButton(tr("Open the folder"), step);
    open->setObjectName(QStringLiteral("openScoresFolder"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
    });
    m_close = new QPushButton(tr("Done"), step);
    m_close->setObjectName(QStringLiteral("sealClose"));
    m_close->setProperty("primary", true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(open);
    row->addWidget(m_close);
    column->addLayout(row);
    return step;
}

void SealDialog::suggestPath()
{
    const ReviewPackage &package = *m_book.package();
    const QString folder =
        suggestedScoresFolder(package.folder(), mediumOf(package.folder()),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setPath(freeScoreFile(folder, package, m_preview.sequence));
}

void SealDialog::setPath(const QString &path)
{
    m_path = path.endsWith(kEnding, Qt::CaseInsensitive) ? path : path + kEnding;
    showTrouble({});
    refresh();
}

void SealDialog::choosePath()
{
    m_prompts.saveFile(this, tr("Where to write the score file"), QFileInfo(m_path).fileName(),
                       tr("Score files (*.lxscores)"),
                       [this](const QString &path) { setPath(path); });
}

ScoreFileKind SealDialog::kind() const
{
    return m_preview.isFinal || m_final->isChecked() ? ScoreFileKind::Final
                                                     : ScoreFileKind::Partial;
}

void SealDialog::refresh()
{
    if (!m_action)
        return;
    const bool isEmpty = m_preview.submitted.isEmpty() && m_preview.recused.isEmpty();
    if (m_warning) {
        const bool isShort = kind() == ScoreFileKind::Final && !m_preview.missing.isEmpty();
        m_warning->setText(isEmpty ? tr("Nothing is submitted yet.")
                               : isShort
                               ? tr("%n entries are not submitted and could not be scored "
                                    "after this.",
                                    nullptr, int(m_preview.missing.size()))
                               : QString());
        m_warning->setVisible(!m_warning->text().isEmpty());
    }
    m_name->setWhole(QFileInfo(m_path).fileName());
    m_folder->setWhole(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath()));
    m_action->setText(m_preview.isFinal                    ? tr("Write the file")
                          : kind() == ScoreFileKind::Final ? tr("Export final scores")
                                                           : tr("Export scores so far"));
    m_action->setEnabled(!m_busy && !isEmpty);
    m_cancel->setEnabled(!m_busy);
    m_change->setEnabled(!m_busy);
    m_progress->setVisible(m_busy);
    m_waiting->setVisible(m_busy);
    for (QRadioButton *button : {m_final, m_partial}) {
        if (button)
            button->setEnabled(!m_busy);
    }
}

void SealDialog::write()
{
    if (liesInPackage(m_path)) {
        return showTrouble(tr("That is inside the review package, which is never written to. "
                              "Choose another folder."));
    }
    m_busy = true;
    showTrouble({});
    refresh();
    const auto work = [package = m_book.package(), path = m_path, kind = kind()](ReviewDesk &) {
        return writeScores(*package, path, kind);
    };
    m_book.postSaved(this, work, [this](const Result<WrittenScores> &result) { finish(result); });
}

void SealDialog::finish(const Result<WrittenScores> &result)
{
    m_busy = false;
    refresh();
    if (result)
        return showDone(*result);
    showTrouble(result.error().message);
    m_change->setFocus();
}

void SealDialog::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void SealDialog::showDone(const WrittenScores &done)
{
    const bool isFinal = done.kind == ScoreFileKind::Final;
    m_doneTitle->setText(isFinal ? tr("The final score file is written and was read back")
                                 : tr("The score file is written and was read back"));
    m_donePath->setWhole(QDir::toNativeSeparators(done.file));
    QStringList words{
        tr("It holds %n submitted sheets and can be handed over.", nullptr, done.sheets)};
    if (mediumOf(QFileInfo(done.file).absolutePath()).isRemovable)
        words += tr("Eject the disk before you unplug it.");
    words += isFinal ? tr("Your scores are locked now. The same file can be written again at any "
                          "time.")
                     : tr("You can go on scoring; export again when there is more.");
    m_doneWords->setText(words.join(u'\n'));
    m_choice->hide();
    m_done->show();
    fit();
    m_close->setDefault(true);
    m_close->setFocus();
    Q_EMIT written(done);
}

void SealDialog::reject()
{
    if (m_busy)
        return;
    // What is written is written, however the last page is left.
    if (m_done->isVisible())
        accept();
    else
        QDialog::reject();
}

} // namespace linxuan
