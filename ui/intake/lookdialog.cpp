// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/lookdialog.h"

#include "core/workspace/materials.h"
#include "ui/intake/framesheet.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr qint64 kUsualCard = 5; // seconds, where the profile has no such check
const QString kByKey = QStringLiteral("checks/by");
} // namespace

LookDialog::LookDialog(Session &session, std::vector<CheckedEntry> entries,
                       const std::vector<CheckName> &names, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_entries(std::move(entries))
{
    for (const CheckedEntry &checked : m_entries)
        m_cells.push_back(cellsOf(checked.findings, names));
    setObjectName(QStringLiteral("lookDialog"));
    setWindowTitle(tr("Look at lessons"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 720);
    for (size_t i = 0; i < names.size(); ++i) {
        if (!names[i].byPerson)
            continue;
        m_columns.push_back(i);
        m_names.push_back(names[i]);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kGroupGap, kPageMargin, kGroupGap);
    column->setSpacing(12);
    column->addWidget(buildHead());
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_sheet = new FrameSheet;
    scroll->setWidget(m_sheet);
    column->addWidget(scroll, 1);
    column->addWidget(buildChecks());
    setFocus();
}

QWidget *LookDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_caption = new TextLabel(Type::Caption, Role::Muted, {}, head);
    m_title = new TextLabel(Type::Section, Role::Text, {}, head);
    words->addWidget(m_caption);
    words->addWidget(m_title);
    row->addLayout(words, 1);
    row->addWidget(new TextLabel(Type::Base, Role::Muted, tr("Who looks"), head));
    m_by = new QLineEdit(QSettings().value(kByKey, m_session.workspace().actor()).toString(), head);
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setAccessibleName(tr("Who looks"));
    m_by->setMaximumWidth(160);
    row->addWidget(m_by);
    const std::pair<QString, int> steps[] = {{tr("Previous (P)"), -1}, {tr("Next (N)"), +1}};
    for (const auto &[text, by] : steps) {
        auto *button = new QPushButton(text, head);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by = by] { step(by); });
        row->addWidget(button);
    }
    return head;
}

QWidget *LookDialog::buildChecks()
{
    auto *checks = new QWidget(this);
    auto *grid = new QGridLayout(checks);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap);
    grid->setColumnStretch(2, 1);
    for (size_t i = 0; i < m_names.size(); ++i) {
        const int row = int(i);
        auto *sign = new QLabel(checks);
        auto *telling = wrapped(Type::Base, Role::Muted, {}, checks);
        grid->addWidget(sign, row, 0);
        auto *name =
            new TextLabel(Type::Base, Role::Text, m_names[i].code + u' ' + m_names[i].name, checks);
        name->setToolTip(sourceText(m_names[i].source));
        grid->addWidget(name, row, 1);
        grid->addWidget(telling, row, 2);
        m_signs.push_back(sign);
        m_tellings.push_back(telling);
        for (const bool isPassed : {true, false}) {
            const int key = 2 * row + (isPassed ? 1 : 2);
            auto *button = new QPushButton(
                (isPassed ? tr("In order (%1)") : tr("Not in order (%1)")).arg(key), checks);
            button->setObjectName(QStringLiteral("tick%1").arg(key));
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this,
                    [this, i, isPassed] { tick(i, isPassed); });
            grid->addWidget(button, row, isPassed ? 3 : 4);
        }
    }
    return checks;
}

void LookDialog::showEntry(const QString &code)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].entry.code == code)
            return show(i);
    }
    if (!m_entries.empty())
        show(0);
}

void LookDialog::show(size_t place)
{
    m_place = place;
    const std::vector<CheckCell> &cells = m_cells[place];
    const Entry &entry = m_entries[place].entry;
    m_caption->setText(tr("%1 · %2 of %3 · %4 %5")
                           .arg(entry.code)
                           .arg(place + 1)
                           .arg(m_entries.size())
                           .arg(entry.stage, entry.subject));
    m_title->setText(QStringLiteral("%1 · %2 %3 · %4")
                         .arg(entry.title, entry.edition, entry.grade, entry.teacher));
    for (size_t i = 0; i < m_names.size(); ++i)
        mark(i, cells[m_columns[i]].sign, cells[m_columns[i]].telling.section(u' ', 1));
    m_sheet->show(videosOf(m_entries[place]), cardMs());
}

void LookDialog::mark(size_t check, CheckSign sign, const QString &telling)
{
    const Chip chip = chipOf(sign);
    m_signs[check]->setPixmap(
        chip.icon.isEmpty()
            ? QPixmap()
            : iconPixmap(chip.icon, iconSize(), colour(chip.role, palette()), devicePixelRatioF()));
    m_signs[check]->setAccessibleName(wordOf(sign));
    m_tellings[check]->setText(telling);
}

void LookDialog::step(int by)
{
    const qint64 place = qint64(m_place) + by;
    if (place >= 0 && place < qint64(m_entries.size()))
        show(size_t(place));
}

void LookDialog::tick(size_t check, bool isPassed)
{
    if (m_entries.empty() || check >= m_names.size())
        return;
    if (m_by->text().trimmed().isEmpty()) {
        m_by->setFocus();
        return;
    }
    QSettings().setValue(kByKey, m_by->text().trimmed());
    if (isPassed)
        return store(check, true, {});
    ReasonQuestion question;
    question.question.title = tr("Not in order");
    question.question.text = tr("%1 of %2: what is not in order?")
                                 .arg(m_names[check].name, m_entries[m_place].entry.code);
    question.question.action = tr("Keep the word");
    m_session.prompts().askReason(
        this, question, [this, check](const Reason &reason) { store(check, false, reason.text); });
}

void LookDialog::store(size_t check, bool isPassed, const QString &reason)
{
    const QString code = m_names[check].code;
    const QString by = m_by->text().trimmed();
    const size_t place = m_place;
    m_session.write(
        tr("Keeping a word"), Area::Materials, this,
        [entry = m_entries[place].entry.code, code, isPassed, by, reason](Workspace &workspace,
                                                                          TaskState &) {
            return Checking(workspace).tick(entry, code, isPassed, by, reason);
        },
        [this, check, place, isPassed, by, reason](const Result<void> &done) {
            if (!done)
                return m_session.prompts().report(this, done.error());
            CheckSign &sign = m_cells[place][m_columns[check]].sign;
            sign = isPassed ? CheckSign::Pass : CheckSign::Fail;
            if (place == m_place)
                mark(check, sign, reason.isEmpty() ? by : QStringLiteral("%1 %2").arg(by, reason));
        });
}

std::vector<ViewedFile> LookDialog::videosOf(const CheckedEntry &checked) const
{
    std::vector<ViewedFile> videos;
    for (const Material &material : checked.materials) {
        if (material.kind != QStringLiteral("video"))
            continue;
        ViewedFile file;
        file.material = material.id;
        file.title = tr("Lesson %1").arg(material.lessonHour);
        file.paths = QStringList{materialPath(m_session.workspace(), material)};
        file.sha256 = material.sha256;
        file.renditions = QDir(m_session.folder()).absoluteFilePath(QStringLiteral("renditions"));
        videos.push_back(file);
    }
    return videos;
}

qint64 LookDialog::cardMs() const
{
    const TechnicalRule *rule = m_session.profile().technicalRule(u"T08");
    if (!rule)
        return kUsualCard * 1000;
    const auto seconds = rule->values.find(QStringLiteral("seconds"));
    return (seconds == rule->values.end() ? kUsualCard : seconds->second.toLongLong()) * 1000;
}

void LookDialog::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < 2 * int(m_names.size()))
        tick(size_t(digit / 2), digit % 2 == 0);
    else if (event->key() == Qt::Key_N)
        step(+1);
    else if (event->key() == Qt::Key_P)
        step(-1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace linxuan
