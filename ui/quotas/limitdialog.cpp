// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/limitdialog.h"

#include "core/model/codes.h"
#include "ui/support/metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kMostPlaces = 100'000;

// The first line stands for no limit of that kind.
QComboBox *termsBox(const std::vector<NamedTerm> &terms, const QString &all, const char *name,
                    QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->addItem(all);
    for (const NamedTerm &term : terms)
        box->addItem(term.name);
    return box;
}

std::optional<QString> termOf(const QComboBox *box)
{
    return box->currentIndex() > 0 ? std::optional(box->currentText()) : std::nullopt;
}

} // namespace

LimitDialog::LimitDialog(const Profile &profile, const QList<std::pair<UnitId, QString>> &units,
                         const UnitId &chosen, Track track, QWidget *parent)
    : GrowingDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("limitDialog"));
    setWindowTitle(tr("Add a limit"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    auto *form = new QFormLayout;
    form->setSpacing(kGap);
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("limitUnit"));
    for (const auto &[id, name] : units) {
        m_units += id;
        m_unit->addItem(name);
    }
    m_unit->setCurrentIndex(qMax(0, int(m_units.indexOf(chosen))));
    m_track = new QComboBox(this);
    for (const TrackRule &rule : profile.tracks)
        m_track->addItem(rule.name, toCode(rule.track));
    m_track->setCurrentIndex(qMax(0, m_track->findData(toCode(track))));
    m_stage = termsBox(profile.stages, tr("All stages"), "limitStage", this);
    m_subject = termsBox(profile.subjects, tr("All subjects"), "limitSubject", this);
    m_places = new QSpinBox(this);
    m_places->setObjectName(QStringLiteral("limitPlaces"));
    m_places->setRange(0, kMostPlaces);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("Quota table"), m_track);
    form->addRow(tr("Stage"), m_stage);
    form->addRow(tr("Subject"), m_subject);
    form->addRow(tr("Places"), m_places);
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *add = new QPushButton(tr("Try limit"), this);
    add->setObjectName(QStringLiteral("limitAdd"));
    add->setProperty("primary", true);
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT limitGiven(change());
        accept();
    });
    buttons->addWidget(cancel);
    buttons->addWidget(add);
    column->addLayout(buttons);
}

QuotaChange LimitDialog::change() const
{
    const QString track = m_track->currentData().toString();
    return {m_units.value(m_unit->currentIndex()),
            fromCode<Track>(track).value_or(Track::SubjectSpecial), termOf(m_stage),
            termOf(m_subject), m_places->value()};
}

} // namespace linxuan
