// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/formchoosers.h"

#include "core/workspace/documents/roundforms.h"
#include "ui/documents/choicebox.h"
#include "ui/documents/copiesfield.h"
#include "ui/documents/entryfield.h"
#include "ui/documents/fieldflow.h"
#include "ui/support/labels.h"
#include "ui/support/roundchooser.h"
#include "ui/support/words.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace linxuan {

namespace {

const auto kEach = QStringLiteral("*"); // no unit and no group is called so
constexpr auto kPapers = FormChoice::Entry | FormChoice::Blank; // papers of entries, in an order

std::optional<QString> named(const QString &code)
{
    return code.isEmpty() || code == kEach ? std::nullopt : std::optional(code);
}

// Papers of entries have an order; registers and sheets of experts keep theirs.
bool isOrdered(const QString &form)
{
    return form == kPacket || takenBy(form).testFlags(kPapers);
}

} // namespace

FormOptions takenBy(const QString &form)
{
    if (form == kPacket)
        return FormChoice::Unit | FormChoice::Entry;
    const FormKind *kind = formKind(form);
    return kind ? kind->takes : FormOptions();
}

bool isPartedByUnit(const QString &form)
{
    const FormOptions takes = takenBy(form);
    return takes.testFlag(FormChoice::Unit) && !takes.testFlag(FormChoice::Entry);
}

FormChoosers::FormChoosers(const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_flow(new FieldFlow(this))
    , m_rounds(new RoundChooser(profile, this))
    , m_units(new ChoiceBox(QStringLiteral("unit"), 16, this))
    , m_groups(new ChoiceBox(QStringLiteral("group"), 18, this))
    , m_entry(new EntryField(this))
    , m_experts(new ChoiceBox(QStringLiteral("expert"), 12, this))
    , m_blank(new QCheckBox(tr("Blank form"), this))
    , m_order(new ChoiceBox(QStringLiteral("order"), 11, this))
    , m_copies(new CopiesField(this))
{
    setObjectName(QStringLiteral("formChoosers"));
    m_blank->setObjectName(QStringLiteral("blank"));
    m_order->setChoices({{tr("By unit"), QStringLiteral("unit")},
                         {tr("By route"), QStringLiteral("route")},
                         {tr("By code"), QStringLiteral("code")}});
    m_order->setItemData(1, tr("Counties and zones first, then direct schools"), Qt::ToolTipRole);
    addField(tr("Round"), m_rounds, FormChoice::Round);
    addField(tr("Unit"), m_units, FormChoice::Unit);
    addField(tr("Group"), m_groups, FormChoice::Group);
    addField(tr("Entry"), m_entry, FormChoice::Entry);
    addField(tr("Expert"), m_experts, FormChoice::Expert);
    addField(tr("Order"), m_order, {});
    addField(tr("Copies"), m_copies, {});
    addField({}, m_blank, FormChoice::Blank);
    connect(m_rounds, &RoundChooser::chosen, this, &FormChoosers::changed);
    connect(m_units, &ChoiceBox::chosen, this, [this] { onPartChosen(m_units, m_groups); });
    connect(m_groups, &ChoiceBox::chosen, this, [this] { onPartChosen(m_groups, m_units); });
    connect(m_entry, &EntryField::chosen, this, &FormChoosers::changed);
    connect(m_experts, &ChoiceBox::chosen, this, &FormChoosers::changed);
    connect(m_order, &ChoiceBox::chosen, this, &FormChoosers::changed);
    connect(m_copies, &CopiesField::chosen, this, &FormChoosers::changed);
    connect(m_blank, &QCheckBox::clicked, this, [this] {
        onBlank();
        Q_EMIT changed();
    });
}

void FormChoosers::addField(const QString &caption, QWidget *field, FormOptions shownFor)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    field->setParent(box);
    if (!caption.isEmpty())
        column->addWidget(captionOf(field, caption));
    else
        field->setMinimumHeight(controlHeight(fontMetrics()));
    column->addWidget(field);
    m_flow->addWidget(box);
    m_fields.push_back({box, shownFor});
}

void FormChoosers::showFields()
{
    const FormOptions takes = takenBy(m_form);
    for (const Field &field : m_fields)
        field.box->setVisible(!field.shownFor || (takes & field.shownFor));
    m_order->parentWidget()->setVisible(isOrdered(m_form));
}

void FormChoosers::setSupply(const FormSupply &supply)
{
    const FormRequest asked = request();
    m_supply = supply;
    m_entry->setRows(supply.entries);
    fillExperts();
    if (!m_form.isEmpty())
        setRequest(asked);
}

void FormChoosers::fillUnits()
{
    QList<ChoiceBox::Choice> choices{{tr("All"), {}}};
    if (isPartedByUnit(m_form))
        choices.append({tr("Each unit separately"), kEach});
    for (const QString &unit : m_supply.units)
        choices.append({unit, unit});
    m_units->setChoices(choices);
}

void FormChoosers::fillGroups()
{
    QList<ChoiceBox::Choice> choices{{tr("All"), {}}, {tr("Each group separately"), kEach}};
    for (const GroupKey &group : m_supply.groups)
        choices.append({groupName(m_profile, group), groupCode(group)});
    m_groups->setChoices(choices);
}

void FormChoosers::fillExperts()
{
    QList<ChoiceBox::Choice> choices{{tr("All"), {}}};
    for (const QString &expert : m_supply.experts)
        choices.append({expert, expert});
    m_experts->setChoices(choices);
}

void FormChoosers::setRequest(const FormRequest &request)
{
    m_form = request.form;
    fillUnits();
    fillGroups();
    chooseParts(request);
    m_entry->setCode(request.entry);
    m_experts->choose(request.expert.value_or(QString()));
    m_order->setCurrentIndex(int(request.order));
    m_copies->setCopies(request.copies, request.asNotice);
    m_blank->setChecked(request.isBlank);
    showFields();
    onBlank();
}

// A form that is handed in by unit is parted so unless something else was asked for.
void FormChoosers::chooseParts(const FormRequest &request)
{
    const bool isUsual = !request.split && takenBy(m_form).testFlag(FormChoice::ByUnit);
    const bool isEachUnit = request.split == FormSplit::ByUnit || isUsual;
    m_units->choose(request.unit.value_or(isEachUnit ? kEach : QString()));
    m_groups->choose(
        request.group.value_or(request.split == FormSplit::ByGroup ? kEach : QString()));
}

// A form is parted by units or by groups.
void FormChoosers::onPartChosen(ChoiceBox *chosen, ChoiceBox *other)
{
    if (chosen->code() == kEach && other->code() == kEach)
        other->choose({});
    Q_EMIT changed();
}

// A blank paper is of no entry.
void FormChoosers::onBlank()
{
    const bool isOfNone = m_blank->isChecked() && takenBy(m_form).testFlags(kPapers);
    for (QWidget *field : std::initializer_list<QWidget *>{m_units, m_entry, m_order})
        field->setEnabled(!isOfNone);
}

std::optional<FormSplit> FormChoosers::split() const
{
    const FormOptions takes = takenBy(m_form);
    if (takes.testFlag(FormChoice::Group) && m_groups->code() == kEach)
        return FormSplit::ByGroup;
    if (!isPartedByUnit(m_form))
        return std::nullopt;
    return m_units->code() == kEach ? FormSplit::ByUnit : FormSplit::Whole;
}

FormRequest FormChoosers::request() const
{
    const FormOptions takes = takenBy(m_form);
    FormRequest request;
    request.form = m_form;
    request.round = m_rounds->code();
    request.isBlank = takes.testFlag(FormChoice::Blank) && m_blank->isChecked();
    if (takes.testFlag(FormChoice::Unit) && m_units->isEnabled())
        request.unit = named(m_units->code());
    if (takes.testFlag(FormChoice::Group))
        request.group = named(m_groups->code());
    if (takes.testFlag(FormChoice::Entry) && m_entry->isEnabled())
        request.entry = m_entry->code();
    if (takes.testFlag(FormChoice::Expert))
        request.expert = named(m_experts->code());
    request.split = split();
    if (isOrdered(m_form))
        request.order = FormOrder(m_order->currentIndex());
    request.copies = m_copies->copies();
    request.asNotice = m_copies->asNotice();
    return request;
}

QString FormChoosers::words() const
{
    const FormRequest asked = request();
    QStringList words;
    if (takenBy(m_form).testFlag(FormChoice::Round))
        words += m_rounds->name();
    if (asked.unit)
        words += *asked.unit;
    if (asked.group)
        words += m_groups->currentText();
    if (asked.entry)
        words += *asked.entry;
    if (asked.expert)
        words += *asked.expert;
    if (asked.isBlank)
        words += m_blank->text();
    return words.join(u' ');
}

bool FormChoosers::followRound()
{
    return m_rounds->follow();
}

} // namespace linxuan
