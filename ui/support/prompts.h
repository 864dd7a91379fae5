// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace linxuan {

// Something to be agreed to before it is done.
struct Question
{
    QString title;
    QString text;
    QStringList lines; // what it is about, one by one; may be long
    QString action; // the verb on the button
    bool destructive = false;
};

// The same, where a written reason is needed, and perhaps who says so.
struct ReasonQuestion
{
    Question question;
    bool askName = false;
    QString name; // suggested
    bool reasonRequired = true;
};

struct Reason
{
    QString text;
    QString name;
};

// Something to be read once.
struct Message
{
    QString title;
    QString text;
    QStringList lines;
};

// The only way to ask or tell something outside a page. Never waits: the answer comes to the
// callback, which is not called when the person steps back. Tests hand in scripted ones.
class Prompts
{
public:
    using Accepted = std::function<void()>;
    using Reasoned = std::function<void(const Reason &)>;
    using Chosen = std::function<void(const QString &)>;
    using ChosenMany = std::function<void(const QStringList &)>;

    virtual ~Prompts() = default;

    virtual void confirm(QWidget *parent, const Question &question, Accepted accepted) = 0;
    virtual void askReason(QWidget *parent, const ReasonQuestion &question, Reasoned accepted) = 0;
    virtual void tell(QWidget *parent, const Message &message) = 0;
    virtual void report(QWidget *parent, const Error &error) = 0;

    // `filter` as QFileDialog takes it; `suggested` is a file name.
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          Chosen chosen) = 0;
    // One or more.
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter,
                           ChosenMany chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested,
                          const QString &filter, Chosen chosen) = 0;
    virtual void chooseFolder(QWidget *parent, const QString &title, Chosen chosen) = 0;
};

// Shows dialogs.
class DialogPrompts : public Prompts
{
public:
    void confirm(QWidget *parent, const Question &question, Accepted accepted) override;
    void askReason(QWidget *parent, const ReasonQuestion &question, Reasoned accepted) override;
    void tell(QWidget *parent, const Message &message) override;
    void report(QWidget *parent, const Error &error) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  Chosen chosen) override;
    void openFiles(QWidget *parent, const QString &title, const QString &filter,
                   ChosenMany chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested,
                  const QString &filter, Chosen chosen) override;
    void chooseFolder(QWidget *parent, const QString &title, Chosen chosen) override;
};

} // namespace linxuan
