<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>pmdesk</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>130</source>
        <translation>130</translation>
    </message>
    <message>
        <source>2026-11-18 08:30 to 10:15 JST</source>
        <translation>2026-11-18 08:30 至 10:15（北京时间）</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>99.6</source>
        <translation>99.6</translation>
    </message>
    <message>
        <source>99.7</source>
        <translation>99.7</translation>
    </message>
    <message>
        <source>99.9</source>
        <translation>99.9</translation>
    </message>
    <message>
        <source>A basic service was not provided</source>
        <translation>基础服务未能提供</translation>
    </message>
    <message>
        <source>A certificate inventory was postponed in spring in favor of the region move.</source>
        <translation>春季优先做了地域迁移，证书盘点因此推迟。</translation>
    </message>
    <message>
        <source>A certificate that protects connections inside our service expired, and search could no longer be reached. We switched to a reduced mode and then replaced the certificate.</source>
        <translation>一张用于保护服务内部连接的证书过期，导致搜索无法使用。我们先切换到降级模式，随后更换了证书。</translation>
    </message>
    <message>
        <source>A cloud folder made a conflict copy of this library, because two computers wrote to it at the same time: {files}. It may contain text that is missing here. Keep it. To read it, copy it to an empty folder, rename it to {name} and open that folder with `pmdesk --data`. From now on, close pmdesk on one computer before you open it on another.</source>
        <translation>由于两台计算机同时写入，云盘文件夹为此资料库生成了冲突副本：{files}。其中可能有这里缺少的文字，请保留它。要查看内容，请把它复制到一个空文件夹，改名为 {name}，再用 `pmdesk --data` 打开该文件夹。今后请先在一台计算机上关闭 pmdesk，再在另一台上打开。</translation>
    </message>
    <message>
        <source>A condition of the system, worded so that it holds no matter who was on call.</source>
        <translation>系统的一个条件；写法要做到无论谁值班都成立。</translation>
    </message>
    <message>
        <source>A copy was saved at {path}.</source>
        <translation>副本在 {path}。</translation>
    </message>
    <message>
        <source>A course of action was chosen.</source>
        <translation>选定了处理方向。</translation>
    </message>
    <message>
        <source>A failing renewal job notifies a channel that nobody owns</source>
        <translation>续期任务失败时，通知发到一个无人负责的群</translation>
    </message>
    <message>
        <source>A few actions that will be done beat a long list that will not.</source>
        <translation>几项真正会完成的改进，胜过一长串完不成的。</translation>
    </message>
    <message>
        <source>A file with this name already exists. It will be replaced.</source>
        <translation>已有同名文件，导出时将替换它。</translation>
    </message>
    <message>
        <source>A four-week follow-up review is planned</source>
        <translation>已安排四周后的改进回顾</translation>
    </message>
    <message>
        <source>A link or path that opens the source at the right place and time range.</source>
        <translation>打开后能直接看到来源的链接或路径，并已定位到对应的时间范围。</translation>
    </message>
    <message>
        <source>A link that opens the same view.</source>
        <translation>能打开同一视图的链接。</translation>
    </message>
    <message>
        <source>A lower severity that keeps coming back</source>
        <translation>级别较低但反复出现</translation>
    </message>
    <message>
        <source>A near miss worth learning from</source>
        <translation>值得学习的未遂故障</translation>
    </message>
    <message>
        <source>A person or a customer noticed first.</source>
        <translation>最先发现的是同事或客户。</translation>
    </message>
    <message>
        <source>A picture of the graph, or the raw output; dashboards do not keep data forever.</source>
        <translation>图表截图或原始输出；监控数据不会永远保留。</translation>
    </message>
    <message>
        <source>A release freeze was in force, so a change to the cluster needed a second approval.</source>
        <translation>正值封网期，集群变更需要第二个人审批。</translation>
    </message>
    <message>
        <source>A release or a configuration change went out.</source>
        <translation>发布或配置变更上线。</translation>
    </message>
    <message>
        <source>A review makes the content more useful; it is not a hunt for typos.</source>
        <translation>评审是为了让内容更有用，不是挑错别字。</translation>
    </message>
    <message>
        <source>A rough idea of the effort, and what gets worse because of it.</source>
        <translation>大致的投入，以及会因此变差的方面。</translation>
    </message>
    <message>
        <source>A rough idea of the effort.</source>
        <translation>大致的投入。</translation>
    </message>
    <message>
        <source>A row in {table} does not belong to any postmortem.</source>
        <translation>{table} 中有一行不属于任何故障复盘。</translation>
    </message>
    <message>
        <source>A short note for everyone who will not read the whole document.</source>
        <translation>给不会读完整份文档的同事看的简短说明。</translation>
    </message>
    <message>
        <source>A surprise shows where our picture of the system and the system itself differ.</source>
        <translation>感到意外，说明我们对系统的认识与系统的实际情况有出入。</translation>
    </message>
    <message>
        <source>A test certificate with 20 days left triggers a page to the platform team</source>
        <translation>用剩余 20 天的测试证书，能触发对平台团队的呼叫</translation>
    </message>
    <message>
        <source>A ticket exists in the owning team's project.</source>
        <translation>已在负责团队的项目中建好工单。</translation>
    </message>
    <message>
        <source>A title, a severity and the services are enough to begin.</source>
        <translation>填好标题、严重级别和服务，就可以开始。</translation>
    </message>
    <message>
        <source>A tool, habit or decision that helped, and how.</source>
        <translation>起了作用的工具、习惯或决定，以及它怎样起作用。</translation>
    </message>
    <message>
        <source>A web address, or a path that your readers can open.</source>
        <translation>读者能够访问的网址或路径。</translation>
    </message>
    <message>
        <source>A-4 is dropped; the path is retired in March</source>
        <translation>取消 A-4，该链路 3 月下线</translation>
    </message>
    <message>
        <source>A-4, O-2</source>
        <translation>A-4、O-2</translation>
    </message>
    <message>
        <source>About pmdesk</source>
        <translation>关于 pmdesk</translation>
    </message>
    <message>
        <source>About this time</source>
        <translation>大约此时</translation>
    </message>
    <message>
        <source>About three days for one engineer</source>
        <translation>一名工程师约三天</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accept each of them on its own to see why.</source>
        <translation>逐条采纳即可看到原因。</translation>
    </message>
    <message>
        <source>Accept, and make any proposed edit</source>
        <translation>采纳（建议的修改会写入正文）</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>改进项</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>改进项</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>处置操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>改进项列表</translation>
    </message>
    <message>
        <source>Actions without a review date tend to be forgotten.</source>
        <translation>没有定下回顾日期的改进项，容易不了了之。</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Add a few words you would search for to find this incident later.</source>
        <translation>写几个日后查找这次故障时会用到的词。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add a “{milestone}” row at {time}</source>
        <translation>在 {time} 添加“{milestone}”一行</translation>
    </message>
    <message>
        <source>Add one row per event, starting with the normal state before the incident and ending after recovery.</source>
        <translation>一件事写一行，从故障前的正常状态写到恢复之后。</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Adds about ten alerts a month</source>
        <translation>每月多出约十条告警</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Affected features</source>
        <translation>受影响的功能</translation>
    </message>
    <message>
        <source>After recovery</source>
        <translation>恢复后的值</translation>
    </message>
    <message>
        <source>After this time</source>
        <translation>晚于此时</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Alert on every internal certificate with fewer than 21 days left</source>
        <translation>对剩余有效期不足 21 天的所有内部证书发出告警</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>所有评审人</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>An attachment in {file} is damaged: its content does not match its name.</source>
        <translation>{file} 中有一个附件已损坏：内容与名称不符。</translation>
    </message>
    <message>
        <source>An engineer from another team could follow it.</source>
        <translation>其他团队的工程师也能看懂。</translation>
    </message>
    <message>
        <source>An expiry dashboard was planned, and the region move took precedence.</source>
        <translation>到期大盘已列入计划，但当时地域迁移更优先。</translation>
    </message>
    <message>
        <source>An important function is badly degraded for many users.</source>
        <translation>重要功能明显异常，影响许多用户。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Another pmdesk has this library open, so here you can only read it. To write, close the other one and start pmdesk again.</source>
        <translation>另一个 pmdesk 窗口已打开此资料库，这里只能查看。要编辑，请关闭另一个窗口，再重新启动。</translation>
    </message>
    <message>
        <source>Another pmdesk has this library open.</source>
        <translation>另一个 pmdesk 窗口已打开此资料库。</translation>
    </message>
    <message>
        <source>Another postmortem here has the number {number}, too. Give one of them another number.</source>
        <translation>此处还有另一份故障复盘使用编号 {number}。请为其中一份更换编号。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer from the point of view of those who responded: runbooks, training and earlier experience.</source>
        <translation>从响应人员的角度回答：操作手册、培训和以往经验。</translation>
    </message>
    <message>
        <source>Answers that are not in {language}: {count} of {total}. The report shows them in {shown} and marks each.</source>
        <translation>{total} 条回答中有 {count} 条没有报告语言（{language}）的文字，报告会以其他语言（{shown}）显示并加以标注。</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>可选的位置</translation>
    </message>
    <message>
        <source>Answers, history, attachments and new backups are all encrypted. The unencrypted backups beside the library are deleted, and an encrypted one is made. Exported reports are not encrypted. Traces of the old unencrypted file may remain on the disk; they are not wiped.</source>
        <translation>回答、历史、附件和今后的备份全部加密。资料库旁未加密的备份会被删除，并新建一份加密备份。导出的报告不加密。磁盘上可能残留的未加密数据不会被擦除。</translation>
    </message>
    <message>
        <source>Anyone who gets the file can then read every postmortem in it.</source>
        <translation>关闭后，拿到文件的人可以读取其中的每一份故障复盘。</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他意见</translation>
    </message>
    <message>
        <source>Anything readers need to understand the numbers.</source>
        <translation>正确理解这些数字所需的说明。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>评审结论</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>修改后通过</translation>
    </message>
    <message>
        <source>Are the actions sensible and limited in scope?</source>
        <translation>改进项是否合理、边界清楚？</translation>
    </message>
    <message>
        <source>As a rule, the two highest severities.</source>
        <translation>一般指最高的两级。</translation>
    </message>
    <message>
        <source>As written in {language}</source>
        <translation>已有文本（{language}）</translation>
    </message>
    <message>
        <source>Asia/Tokyo</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>Ask experienced writers and people who know the systems, and note what they say.</source>
        <translation>请写过复盘、熟悉系统的人来看，并记下他们的意见。</translation>
    </message>
    <message>
        <source>Ask how and what, rather than who and why; mark a question as not relevant if it does not fit.</source>
        <translation>多问“怎样”和“什么”，不问“谁”和“为什么”；不适用的问题可以标为不适用。</translation>
    </message>
    <message>
        <source>Ask participants what they learned, whether they could speak freely and what to do differently next time. Summarize the answers without names.</source>
        <translation>询问参与者学到了什么、能否畅所欲言、下次怎样做会更好，汇总时不写姓名。</translation>
    </message>
    <message>
        <source>Ask the reviewer to save it again, or open it in another PDF reader and save it from there.</source>
        <translation>请让评审人重新保存，或用其他 PDF 阅读器打开后重新保存。</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>正在向系统密钥环查询…</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>最差值</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach a smaller picture or an excerpt, and link to the full file.</source>
        <translation>请附上较小的图片或摘录，完整内容用链接给出。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>实际到会</translation>
    </message>
    <message>
        <source>Automatic locking</source>
        <translation>何时锁定</translation>
    </message>
    <message>
        <source>Availability says nothing about the routine jobs behind it. Failed renewals should count too.</source>
        <translation>可用性反映不出支撑它的日常任务是否正常；续期失败也应当一并关注。</translation>
    </message>
    <message>
        <source>Back each row with something others can open: a graph, a log, a message.</source>
        <translation>每一行都附上别人能打开的来源：图表、日志或消息。</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回资料库</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份资料库</translation>
    </message>
    <message>
        <source>Background. If confidence is low, say what is missing and what would settle it.</source>
        <translation>背景说明；把握低时，写明缺什么、怎样才能确定。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups are made automatically, next to the library and in {folder}.</source>
        <translation>自动备份，并同时存放到 {folder}。</translation>
    </message>
    <message>
        <source>Backups are made automatically, next to the library.</source>
        <translation>自动备份，存放在资料库旁边。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>因为</translation>
    </message>
    <message>
        <source>Before merging {name}</source>
        <translation>合并 {name} 之前</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>会前</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>早于此时</translation>
    </message>
    <message>
        <source>Begin before the first symptom and move forward in time.</source>
        <translation>从最早的征兆之前写起，按时间往后写。</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Being checked by</source>
        <translation>追查人</translation>
    </message>
    <message>
        <source>Between two times</source>
        <translation>两个时间之间</translation>
    </message>
    <message>
        <source>Book the meeting first. A slot within the deadline beats the perfect slot.</source>
        <translation>先约会议。时限内能开成，比等一个完美的时间更重要。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>已用预算</translation>
    </message>
    <message>
        <source>Business measures</source>
        <translation>业务指标</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>按页码</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按报告顺序</translation>
    </message>
    <message>
        <source>By reviewer</source>
        <translation>按评审人</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>通话录音</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Central European time</source>
        <translation>中欧时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>Change the answer by hand.</source>
        <translation>请手动修改该项内容。</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Changes since the last review copy</source>
        <translation>与上一份评审稿相比的改动</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>自那时以来的变更</translation>
    </message>
    <message>
        <source>Changes too big for a single action item.</source>
        <translation>单个改进项容纳不下的改变。</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>群聊或频道</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>请检查其名称和访问权限。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check that it still exists and that you have permission to read it.</source>
        <translation>请确认它仍在原处，并且你有读取权限。</translation>
    </message>
    <message>
        <source>Check the disk. Text in an open window stays there, and pmdesk keeps trying to save it.</source>
        <translation>请检查磁盘。打开的窗口中的文本会保留在那里，pmdesk 会不断重试保存。</translation>
    </message>
    <message>
        <source>Check the monitoring just before and around the start: spikes, flat lines, silence.</source>
        <translation>查看故障开始前后的监控：突增、走平、无数据。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or save a copy elsewhere.</source>
        <translation>请检查文件夹权限，或将副本保存到其他位置。</translation>
    </message>
    <message>
        <source>Checked, zero</source>
        <translation>已核实为零</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>从日历中选择日期</translation>
    </message>
    <message>
        <source>Choose a file that pmdesk exported as JSON.</source>
        <translation>请选择由 pmdesk 导出的 JSON 文件。</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here…</source>
        <translation>选择文件，或拖放到这里…</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>请改用密码短语。</translation>
    </message>
    <message>
        <source>Choose a postmortem on the left to restore it.</source>
        <translation>在左侧选择要还原的复盘。</translation>
    </message>
    <message>
        <source>Choose a single file.</source>
        <translation>请选择单个文件。</translation>
    </message>
    <message>
        <source>Choose a slot within the deadline for this severity and put it on the shared calendar.</source>
        <translation>在该严重级别的时限内选定时间，并写入共享日历。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>请选择较小的文件。</translation>
    </message>
    <message>
        <source>Choose an empty folder to save to.</source>
        <translation>请为抢救出的内容选择一个空文件夹。</translation>
    </message>
    <message>
        <source>Choose an internal report or a review copy that a reviewer has written notes in.</source>
        <translation>请选择带有批注的内部报告或评审稿。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there, and try again.</source>
        <translation>请选择其他文件夹，或在该处腾出空间后重试。</translation>
    </message>
    <message>
        <source>Choose another folder. The file was not changed.</source>
        <translation>请选择其他文件夹；该文件未作改动。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>选择要保留的版本…</translation>
    </message>
    <message>
        <source>Choose from: {options}.</source>
        <translation>请从以下各项中选择：{options}。</translation>
    </message>
    <message>
        <source>Choose how your team names severities; the list above follows.</source>
        <translation>选择团队使用的级别名称，上面的选项会随之变化。</translation>
    </message>
    <message>
        <source>Choose someone who was not part of the incident, to keep the conversation open and on time.</source>
        <translation>选择没有参与这次故障处理的人，让讨论开放、不超时。</translation>
    </message>
    <message>
        <source>Choose the PDF that the reviewer saved.</source>
        <translation>请选择评审人保存的 PDF。</translation>
    </message>
    <message>
        <source>Choose the area most of the factors belong to. It is for counting incidents, not for explaining them.</source>
        <translation>选择大多数因素所在的领域；只用于统计，不用来解释故障。</translation>
    </message>
    <message>
        <source>Choose the highest severity the incident reached; meeting and action deadlines follow from it.</source>
        <translation>选择故障期间达到过的最高严重级别，会议和改进项的时限由此推算。</translation>
    </message>
    <message>
        <source>Choose “No” if customers noticed nothing and do not need to know; the postmortem can then be closed right after the meeting.</source>
        <translation>如果客户没有察觉、也无须知道，请选“否”；这样会议一结束就可以关闭复盘。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>Close it there, then try again. Until then, you can read it here.</source>
        <translation>请先在那边关闭，再重试；在此之前，这里只能查看。</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Close the pages</source>
        <translation>关闭页面</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Co-authors</source>
        <translation>共同撰写人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code, configuration, capacity, dependencies, tools.</source>
        <translation>代码、配置、容量、依赖、工具。</translation>
    </message>
    <message>
        <source>Collect the ideas from the analysis and from the chat, keep the five that matter most, and record what you decide not to do.</source>
        <translation>从分析和聊天记录中收集想法，留下最重要的五项，并记下决定不做的。</translation>
    </message>
    <message>
        <source>Collect what people expected at different moments, and what they based it on.</source>
        <translation>收集不同时刻的预期，以及这些预期从何而来。</translation>
    </message>
    <message>
        <source>Comment on this answer</source>
        <translation>对此项添加批注</translation>
    </message>
    <message>
        <source>Comment on: {place}</source>
        <translation>批注对象：{place}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Comments still open: {count}.</source>
        <translation>还有 {count} 条批注尚未处理。</translation>
    </message>
    <message>
        <source>Comments whose edit could not be made as it stands: {n}. They stay open.</source>
        <translation>有 {n} 条批注的修改无法直接应用，这些批注仍为待处理。</translation>
    </message>
    <message>
        <source>Comments {n}</source>
        <translation>批注 {n}</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Compare with recent months: same service, same kind of failure, same time or trigger.</source>
        <translation>与过去几个月对比：服务、失效类型、时间或诱因是否相同。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Confidence in {mark} is low. What would settle it?</source>
        <translation>{mark} 的把握为“低”。怎样才能确定？</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Connection errors at the edge proxies</source>
        <translation>边缘代理的连接错误</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>备选项</translation>
    </message>
    <message>
        <source>Content checked with the right people before the meeting</source>
        <translation>会前已与相关人员核对内容</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contract penalties: handled by the legal team</source>
        <translation>合同违约金：由法务团队处理</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>促成因素</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Coordinated the response and made the calls.</source>
        <translation>协调响应，做出决定。</translation>
    </message>
    <message>
        <source>Copy for one minute</source>
        <translation>复制（一分钟后清除）</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy {key} to that folder as well.</source>
        <translation>请把 {key} 也复制到该文件夹。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Could you reach the people you needed?</source>
        <translation>需要的人都联系上了吗？</translation>
    </message>
    <message>
        <source>Count affected customers, and those who contacted support.</source>
        <translation>统计受影响的客户，以及其中联系过客服的客户。</translation>
    </message>
    <message>
        <source>Count everyone who was paged, including those who turned out not to be needed.</source>
        <translation>统计所有被呼叫的人，包括事后看无须参与的人。</translation>
    </message>
    <message>
        <source>Count the accounts or users that could have noticed. Enter 0 only after checking.</source>
        <translation>统计可能察觉到的账号或用户；核实过之后才填 0。</translation>
    </message>
    <message>
        <source>Count the customers who contacted support about this incident, across all channels.</source>
        <translation>统计因这次故障联系客服的客户，涵盖所有渠道。</translation>
    </message>
    <message>
        <source>Count the pages that reached people at night, on weekends or on holidays.</source>
        <translation>统计夜间、周末或节假日呼叫到人的次数。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Critical to trivial</source>
        <translation>致命至轻微</translation>
    </message>
    <message>
        <source>Critical: all other work stops.</source>
        <translation>紧急：其他工作全部暂停。</translation>
    </message>
    <message>
        <source>Critical: most users are affected, or data is at risk.</source>
        <translation>致命：大多数用户受影响，或数据面临风险。</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Customer liaison</source>
        <translation>客户联络人</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>受影响的客户数</translation>
    </message>
    <message>
        <source>Customers could read about it.</source>
        <translation>客户可以看到说明。</translation>
    </message>
    <message>
        <source>Customers in the Tokyo region</source>
        <translation>华东地区的客户</translation>
    </message>
    <message>
        <source>Customers read “{word}” as everything being down. “Incident” may be closer to the truth.</source>
        <translation>客户会把“{word}”理解为全部不可用。写“故障”或许更接近事实。</translation>
    </message>
    <message>
        <source>Customers will again be the first to notice the next expiry</source>
        <translation>下一次过期，又会由客户先发现</translation>
    </message>
    <message>
        <source>Damaged comments in the file were left out: {count}.</source>
        <translation>已忽略文件中损坏的批注：{count} 条。</translation>
    </message>
    <message>
        <source>Damaged versions in the file were left out: {count}.</source>
        <translation>文件中有 {count} 个版本已损坏，未导入。</translation>
    </message>
    <message>
        <source>Dark colors</source>
        <translation>深色模式</translation>
    </message>
    <message>
        <source>Data loss</source>
        <translation>数据丢失</translation>
    </message>
    <message>
        <source>Data was lost or damaged</source>
        <translation>数据丢失或损坏</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>公告日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Decides priorities for an affected product.</source>
        <translation>为受影响的产品确定优先级。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>决定记录</translation>
    </message>
    <message>
        <source>Decisions and open questions</source>
        <translation>决定与待解疑问</translation>
    </message>
    <message>
        <source>Decisions in the meeting</source>
        <translation>会议决定</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>不采纳并说明理由</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>部分受损</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副指挥官</translation>
    </message>
    <message>
        <source>Describe how you reproduced it outside production, what you varied, and when it stopped happening.</source>
        <translation>写明怎样在生产环境之外复现、改变了哪些条件、在哪些情况下不再出现。</translation>
    </message>
    <message>
        <source>Describe the agreed actions in general terms, and promise only what has an owner and a date.</source>
        <translation>概括说明已商定的改进项；只承诺已有负责人和日期的事。</translation>
    </message>
    <message>
        <source>Describe the decisions that made this possible, and what made them seem the best choice at the time.</source>
        <translation>说明哪些决定使它成为可能，以及当时是什么让这些决定成为最好的选择。</translation>
    </message>
    <message>
        <source>Describe the immediate steps that ended the impact; lasting changes belong in the follow-ups.</source>
        <translation>写下让影响结束的应急措施；长期的改变写在“改进措施”中。</translation>
    </message>
    <message>
        <source>Describe what the team thought, and the dashboards and numbers this was based on.</source>
        <translation>写明团队当时的看法，以及支撑这一看法的监控大盘和数字。</translation>
    </message>
    <message>
        <source>Details that help readers understand this row, still without judgment.</source>
        <translation>有助于读懂这一行的细节，同样不作评判。</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Did work that was deliberately postponed or declined play a part?</source>
        <translation>有意推迟或放弃的工作，对这次故障有什么影响？</translation>
    </message>
    <message>
        <source>Differences from now</source>
        <translation>与现在的差异</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Display: {language}</source>
        <translation>界面：{language}</translation>
    </message>
    <message>
        <source>Do not lock automatically</source>
        <translation>不自动锁定</translation>
    </message>
    <message>
        <source>Does it go below the surface?</source>
        <translation>是否挖到了表象之下？</translation>
    </message>
    <message>
        <source>Does it speak of systems rather than people?</source>
        <translation>说的是系统，而不是人吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft: not final yet</source>
        <translation>草稿：内容尚未最终确定</translation>
    </message>
    <message>
        <source>Drag to move the row</source>
        <translation>拖动以移动这一行</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>复制这一行</translation>
    </message>
    <message>
        <source>Duration, affected customers, features and measures are given.</source>
        <translation>持续时间、受影响的客户、功能和指标均已填写。</translation>
    </message>
    <message>
        <source>E-2</source>
        <translation>E-2</translation>
    </message>
    <message>
        <source>Each action begins with a verb, names its scope and says when it is done.</source>
        <translation>每个改进项都以动词开头，写明范围和完成标准。</translation>
    </message>
    <message>
        <source>Each was needed; none was enough alone.</source>
        <translation>每一个都不可缺，单独任何一个都不足以造成故障。</translation>
    </message>
    <message>
        <source>Each would help, and each can be finished.</source>
        <translation>每一项都有帮助，也都能判断何时完成。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>可回看的时间点</translation>
    </message>
    <message>
        <source>Earlier: {text}</source>
        <translation>之前：{text}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>加密资料库</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the keyring or the recovery key.</source>
        <translation>已加密。可用密钥环或恢复密钥打开。</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the keyring, the passphrase or the recovery key.</source>
        <translation>已加密。可用密钥环、密码短语或恢复密钥打开。</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the passphrase or the recovery key.</source>
        <translation>已加密。可用密码短语或恢复密钥打开。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>加密…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Engineering manager</source>
        <translation>研发经理</translation>
    </message>
    <message>
        <source>Enter the day the content was agreed.</source>
        <translation>填写各方对内容达成一致的日期。</translation>
    </message>
    <message>
        <source>Enter the day the draft went out, at least 24 hours before the meeting.</source>
        <translation>填写草稿发给评审人的日期，至少在会议前 24 小时。</translation>
    </message>
    <message>
        <source>Enter the day the report was sent; within 48 hours of the incident is a good goal.</source>
        <translation>填写报告发出的日期；以故障后 48 小时内发出为宜。</translation>
    </message>
    <message>
        <source>Error rate at the edge proxies passes 400 per minute</source>
        <translation>边缘代理的错误数超过每分钟 400 次</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算值</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Every action has a ticket.</source>
        <translation>每个改进项都有工单。</translation>
    </message>
    <message>
        <source>Every action has all three.</source>
        <translation>所有改进项均已填齐。</translation>
    </message>
    <message>
        <source>Every action has an owner, a due date and a priority</source>
        <translation>每个改进项都有负责人、截止日期和优先级</translation>
    </message>
    <message>
        <source>Every action is agreed, has a ticket, is done or will not be done.</source>
        <translation>每个改进项都已商定、已建工单、已完成或决定不做。</translation>
    </message>
    <message>
        <source>Every affected group and measure is covered.</source>
        <translation>涵盖了每一类受影响的人和每一项指标。</translation>
    </message>
    <message>
        <source>Every item has an ID, such as T-3 or Q-2.1; use it to refer to the item.</source>
        <translation>每一项都有编号，例如 T-3 或 Q-2.1；提到某一项时请使用它的编号。</translation>
    </message>
    <message>
        <source>Every part of this document up to date</source>
        <translation>文档各部分均为最新</translation>
    </message>
    <message>
        <source>Every row has a time, and the rows are in order.</source>
        <translation>每一项都有时间，并按顺序排列。</translation>
    </message>
    <message>
        <source>Every row of the timeline has a time and a source.</source>
        <translation>时间线的每一项都有时间和来源。</translation>
    </message>
    <message>
        <source>Everyone agrees on the timeline</source>
        <translation>所有人都认可时间线</translation>
    </message>
    <message>
        <source>Everyone involved</source>
        <translation>所有参与者</translation>
    </message>
    <message>
        <source>Everything in it was already here.</source>
        <translation>其中的内容均已在资料库中。</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>管理层摘要</translation>
    </message>
    <message>
        <source>Expired certificates were a known problem at the public edge; nobody had seen one inside the cluster.</source>
        <translation>公网边缘的证书过期曾经遇到过；集群内部的还没有人遇到过。</translation>
    </message>
    <message>
        <source>Explain the decision in a sentence or two. “Expected, and nothing to improve” is a fair reason to skip the postmortem.</source>
        <translation>用一两句话说明决定；情况在意料之中、也没有可改进之处，就是不做的合理理由。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>仍要导出</translation>
    </message>
    <message>
        <source>Export it as Markdown or HTML instead, and report the problem.</source>
        <translation>请先导出为 Markdown 或 HTML，并向我们反馈。</translation>
    </message>
    <message>
        <source>Export the postmortem again from the pmdesk it came from.</source>
        <translation>请在生成该文件的 pmdesk 中重新导出。</translation>
    </message>
    <message>
        <source>Export the postmortem again, or choose another file.</source>
        <translation>请重新导出复盘，或选择其他文件。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Export {id}</source>
        <translation>导出 {id}</translation>
    </message>
    <message>
        <source>Export: {name}</source>
        <translation>导出：{name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>External event</source>
        <translation>外部因素</translation>
    </message>
    <message>
        <source>External message</source>
        <translation>对外公告</translation>
    </message>
    <message>
        <source>External: the external message only</source>
        <translation>对外：仅对外公告</translation>
    </message>
    <message>
        <source>F-1, F-3</source>
        <translation>F-1、F-3</translation>
    </message>
    <message>
        <source>F-2</source>
        <translation>F-2</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素内容</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Factors addressed</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Features and measures</source>
        <translation>功能与指标</translation>
    </message>
    <message>
        <source>Feedback on the postmortem itself</source>
        <translation>对这次复盘的反馈</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill in the review sheet on page {page}.</source>
        <translation>填写第 {page} 页的评审表。</translation>
    </message>
    <message>
        <source>Fill it in on screen or by hand.</source>
        <translation>可在屏幕上填写，也可手写。</translation>
    </message>
    <message>
        <source>Filter by reviewer</source>
        <translation>批注人</translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation>批注位置</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>批注状态</translation>
    </message>
    <message>
        <source>Final checklist</source>
        <translation>关闭前检查清单</translation>
    </message>
    <message>
        <source>Find in this postmortem</source>
        <translation>在此复盘中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Fits everything that is known.</source>
        <translation>与已知的一切相符。</translation>
    </message>
    <message>
        <source>Five questions that put this incident in context.</source>
        <translation>用五个问题，把这次故障放到其他故障中去看。</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>五个为什么</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Followed the incident commander to learn the role.</source>
        <translation>跟随故障指挥官，学习这一角色。</translation>
    </message>
    <message>
        <source>For 56 minutes, searches returned no results. Lists still opened, but more slowly than usual. No data was lost.</source>
        <translation>搜索有 56 分钟没有返回任何结果。列表仍可打开，但比平时慢。没有数据丢失。</translation>
    </message>
    <message>
        <source>For anything that looked unusual just before or at the start, keep the query or command, the link and a picture.</source>
        <translation>凡是故障开始前后看起来异常的，都保留查询或命令、链接和截图。</translation>
    </message>
    <message>
        <source>For customers: no names, no internal fields, no attachments.</source>
        <translation>供客户阅读：不含姓名、内部字段和附件。</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>For each objective affected, say how much of its error budget this incident used.</source>
        <translation>对每个受影响的目标，写明这次故障用掉了多少错误预算。</translation>
    </message>
    <message>
        <source>For example after unauthorized access or loss of data.</source>
        <translation>例如发生未授权访问或数据丢失。</translation>
    </message>
    <message>
        <source>For example with a rollback or by moving traffic.</source>
        <translation>例如回滚或切流。</translation>
    </message>
    <message>
        <source>For reviewers. The PDF has a wide margin, an ID for every item and a review sheet to fill in.</source>
        <translation>供评审人使用：PDF 版页边较宽，每一项都有编号，并附可填写的评审表。</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>待会议讨论</translation>
    </message>
    <message>
        <source>For this severity the meeting is due by {date}.</source>
        <translation>按此严重级别，会议应在 {date} 之前召开。</translation>
    </message>
    <message>
        <source>For users, it began, got worse, eased or ended.</source>
        <translation>用户感到影响开始、加重、减轻或结束。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Foreseen in general: the design assumed renewal would either work or page someone.</source>
        <translation>大体上预想过：设计假定续期要么成功，要么会呼叫值班人员。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>事后查明</translation>
    </message>
    <message>
        <source>Four-week follow-up review</source>
        <translation>四周改进回顾</translation>
    </message>
    <message>
        <source>Free some space there, or write to another location.</source>
        <translation>请腾出空间，或写到其他位置。</translation>
    </message>
    <message>
        <source>Free up some space. Nothing that was saved is lost, and text in an open window is saved once there is space.</source>
        <translation>请腾出空间。已保存的内容没有丢失；打开的窗口中的文本会在有空间后自动保存。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From none to 400 a minute at 08:52, flat until 09:31</source>
        <translation>08:52 从零升到每分钟 400 次，之后持平到 09:31</translation>
    </message>
    <message>
        <source>Full-text search</source>
        <translation>全文搜索</translation>
    </message>
    <message>
        <source>Gaps and clock differences</source>
        <translation>记录缺口与时钟偏差</translation>
    </message>
    <message>
        <source>Getting help</source>
        <translation>寻求支援</translation>
    </message>
    <message>
        <source>Give the incident a title in the customers' words; without one, no title is sent.</source>
        <translation>用客户的语言为故障起标题；不填，公告就不带标题。</translation>
    </message>
    <message>
        <source>Give the incident's numbers in other tools; one postmortem may cover several incidents.</source>
        <translation>填写故障在其他系统中的单号；一份复盘可以涵盖多起故障。</translation>
    </message>
    <message>
        <source>Give the numbers that matter to your business: failed requests, delayed deliveries, lost orders, late notifications.</source>
        <translation>写出衡量产品的数字：失败的请求、延迟的消息投递、丢失的订单、迟到的通知。</translation>
    </message>
    <message>
        <source>Give the room, or the link to the call.</source>
        <translation>填写会议室或线上会议链接。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go from the symptom to the conditions behind it, one step per row; the last step should be a system or a process.</source>
        <translation>从现象追溯到背后的条件，一行一步；最后一步应当落在系统或流程上。</translation>
    </message>
    <message>
        <source>Go through roles, communication, escalation, updates to customers and how the response ended.</source>
        <translation>逐一回顾角色分工、沟通渠道、升级、对客户的通报，以及响应的收尾。</translation>
    </message>
    <message>
        <source>Go through the chat and call records and list everyone who took part, with the role they had.</source>
        <translation>对照聊天和通话记录，列出所有参与者及其角色。</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>转到任意位置…</translation>
    </message>
    <message>
        <source>Go to stage {number}</source>
        <translation>转到阶段 {number}</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>转到此项</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>当时的目标</translation>
    </message>
    <message>
        <source>Goals may compete: restore service, protect data, keep evidence, finish a release.</source>
        <translation>目标之间可能有冲突：恢复服务、保护数据、保留现场、完成发布。</translation>
    </message>
    <message>
        <source>Goes on the agenda before a ticket is created.</source>
        <translation>先列入会议议题，再建工单。</translation>
    </message>
    <message>
        <source>Grafana: edge errors</source>
        <translation>Grafana：边缘错误</translation>
    </message>
    <message>
        <source>Grafana: search SLI</source>
        <translation>Grafana：搜索 SLI</translation>
    </message>
    <message>
        <source>Graphs, logs and chat will still be there in a year.</source>
        <translation>图表、日志和聊天记录一年后仍能查到。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide, problems, preview, history, comments</source>
        <translation>指南、问题、预览、历史、批注</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Had you expected this kind of problem, or was it one the architecture did not allow for?</source>
        <translation>这类问题在你们的预想之中，还是暴露出架构没有考虑到的一类？</translation>
    </message>
    <message>
        <source>Hardly anyone noticed.</source>
        <translation>几乎无人察觉。</translation>
    </message>
    <message>
        <source>Has every action owner agreed?</source>
        <translation>每个改进项的负责人都同意了吗？</translation>
    </message>
    <message>
        <source>Have there been related incidents, and do they point to something larger?</source>
        <translation>有哪些相关的故障？它们是否指向更大的问题？</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High: the response starts at once.</source>
        <translation>高：立即开始响应。</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>历史范围</translation>
    </message>
    <message>
        <source>Hong Kong time</source>
        <translation>香港时间</translation>
    </message>
    <message>
        <source>How anyone can tell that it is finished.</source>
        <translation>任何人都能据此判断是否已经完成。</translation>
    </message>
    <message>
        <source>How badly it was affected. Call it an “outage” only if it was down for everyone.</source>
        <translation>受影响的程度；只有对所有人都不可用时，才用“全面中断”。</translation>
    </message>
    <message>
        <source>How choices were made with what was known then.</source>
        <translation>在当时所知的范围内，是怎样做出选择的。</translation>
    </message>
    <message>
        <source>How did the ways we collaborate, communicate and review work contribute?</source>
        <translation>协作、沟通和评审的方式起了什么作用？</translation>
    </message>
    <message>
        <source>How did those involved expect the situation to develop?</source>
        <translation>参与者当时预期情况会怎样发展？</translation>
    </message>
    <message>
        <source>How did time pressure or other limits shape the choices?</source>
        <translation>时间压力或其他限制怎样影响了选择？</translation>
    </message>
    <message>
        <source>How did you judge what could change the course of events?</source>
        <translation>你们怎样判断哪些做法能改变局面？</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>差异的显示方式</translation>
    </message>
    <message>
        <source>How exactly the time is known; an honest “about” is better than an invented minute.</source>
        <translation>时间的精确程度；如实写“大约”，好过编一个准确到分的时间。</translation>
    </message>
    <message>
        <source>How healthy did the services look before the incident?</source>
        <translation>故障发生前，这些服务看起来健康状况如何？</translation>
    </message>
    <message>
        <source>How help was found.</source>
        <translation>是怎样找到支援的。</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>How long the incident stayed at this severity.</source>
        <translation>故障在这一严重级别停留的时间。</translation>
    </message>
    <message>
        <source>How long users were affected, and how long people worked on it.</source>
        <translation>用户受影响多久，人员处理多久。</translation>
    </message>
    <message>
        <source>How sure you are of this step.</source>
        <translation>对这一步有多大把握。</translation>
    </message>
    <message>
        <source>How sure you are that it will help.</source>
        <translation>对它能起作用有多大把握。</translation>
    </message>
    <message>
        <source>How sure you are today that it was a sound choice, given what was known then.</source>
        <translation>以当时所知来看，现在对这一选择的合理性有多大把握。</translation>
    </message>
    <message>
        <source>How the design came to allow this</source>
        <translation>设计是怎样形成的</translation>
    </message>
    <message>
        <source>How the share was computed, and what is left of the budget.</source>
        <translation>比例是怎样算出来的，预算还剩多少。</translation>
    </message>
    <message>
        <source>How the situation looked from the inside.</source>
        <translation>身处其中时，情况看起来是什么样的。</translation>
    </message>
    <message>
        <source>How the situation looked to this person.</source>
        <translation>从这个人当时的位置看，情况是什么样的。</translation>
    </message>
    <message>
        <source>How the system made this possible. Ask how and what, and expect several answers.</source>
        <translation>系统是怎样让这件事成为可能的；多问“怎样”和“什么”，答案往往不止一个。</translation>
    </message>
    <message>
        <source>How to bring search back</source>
        <translation>怎样恢复搜索</translation>
    </message>
    <message>
        <source>How to send your notes back</source>
        <translation>如何交回</translation>
    </message>
    <message>
        <source>How to write your notes</source>
        <translation>如何写批注</translation>
    </message>
    <message>
        <source>How users and the business were affected: exact numbers where you have them, honest estimates where you do not.</source>
        <translation>用户和业务受到的影响：有数据就写确切数字，没有就如实估计。</translation>
    </message>
    <message>
        <source>How well the evidence supports it.</source>
        <translation>现有依据能在多大程度上支持它。</translation>
    </message>
    <message>
        <source>How work is organized, before and during the response.</source>
        <translation>响应之前和响应期间，工作是怎样组织的。</translation>
    </message>
    <message>
        <source>How work is planned, reviewed, released and handed over.</source>
        <translation>工作怎样计划、评审、发布和交接。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已抄下</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>条目编号</translation>
    </message>
    <message>
        <source>INC-4211</source>
        <translation>INC-4211</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>If not done</source>
        <translation>不做的风险</translation>
    </message>
    <message>
        <source>If pmdesk takes a product name, a public address or another word for an internal one, add it here exactly as it stands in the message. Words that are listed here no longer hold the message back.</source>
        <translation>如果 pmdesk 把产品名、公开网址等误认为内部信息，请按公告中的写法原样填在这里，之后就不会再因这些词而拦下公告。</translation>
    </message>
    <message>
        <source>If the meeting has no time left for actions, set a day on which a small group works them out.</source>
        <translation>如果会上来不及讨论改进项，就定一个日期，由小组把它们讨论清楚。</translation>
    </message>
    <message>
        <source>If the severity changed, say how long the incident stayed at each level.</source>
        <translation>如果中途级别有变化，请写明在各级别停留了多久。</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the keyring, this key still opens the library. pmdesk does not store it and cannot show it again.</source>
        <translation>当密码短语和密钥环都丢失时，用此密钥打开资料库。pmdesk 不保存它，也无法再次显示。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Impact and response are separate periods; impact often starts before anyone knows.</source>
        <translation>影响和响应是两段时间；影响往往在有人知道之前就已开始。</translation>
    </message>
    <message>
        <source>Impact began</source>
        <translation>影响开始</translation>
    </message>
    <message>
        <source>Impact change</source>
        <translation>影响变化</translation>
    </message>
    <message>
        <source>Impact confirmed by</source>
        <translation>影响确认人</translation>
    </message>
    <message>
        <source>Impact ended</source>
        <translation>影响结束</translation>
    </message>
    <message>
        <source>Impact was small, but it is the third expired certificate this year.</source>
        <translation>影响不大，但这已是今年第三次证书过期。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Imported text that did not fit any field is kept here in full.</source>
        <translation>导入时无法归入字段的内容，完整保留在这里。</translation>
    </message>
    <message>
        <source>Improves how people work or respond: runbooks, training, documentation.</source>
        <translation>改善工作或响应的方式：操作手册、培训、文档。</translation>
    </message>
    <message>
        <source>In a few paragraphs, say what happened, what combined to allow it, and what is still unclear.</source>
        <translation>用几段话说明发生了什么、哪些条件叠加使它成为可能、还有什么不清楚。</translation>
    </message>
    <message>
        <source>In at most 200 characters, say what happened, how far it reached and what changes; no names, no jargon.</source>
        <translation>用不超过 200 个字符写明发生了什么、影响范围多大、会有什么改变；不写人名，不用行话。</translation>
    </message>
    <message>
        <source>In general terms, explain what led to it, how it affected customers, and what was done to restore service.</source>
        <translation>概括说明原因、客户受到的影响，以及为恢复服务做了什么。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>撰写中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>In staging, a certificate past its end date gives the same errors. With strict checking off they disappear.</source>
        <translation>在预发环境中，过期证书会产生同样的错误；关闭严格校验后，错误消失。</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>位于文件夹 {folder}</translation>
    </message>
    <message>
        <source>In the list of comments</source>
        <translation>在批注列表中</translation>
    </message>
    <message>
        <source>In the trash since {day}.</source>
        <translation>自 {day} 起在回收站中。</translation>
    </message>
    <message>
        <source>In two or three sentences, describe what users saw and what they could not do. Do not name internal systems.</source>
        <translation>用两三句话写明用户看到了什么、做不了什么，不提内部系统的名称。</translation>
    </message>
    <message>
        <source>In two or three sentences, say when it happened, how long it lasted and what customers saw. Apologize if an apology is due.</source>
        <translation>用两三句话写明发生的时间、持续多久、客户看到了什么；应当致歉时请致歉。</translation>
    </message>
    <message>
        <source>In “{stage}”, {count} of {total}: {places}.</source>
        <translation>“{stage}”阶段的 {total} 条中有 {count} 条：{places}。</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>故障指挥官</translation>
    </message>
    <message>
        <source>Incident commander, shadowing</source>
        <translation>故障指挥官（见习）</translation>
    </message>
    <message>
        <source>Incident investigated, other teams brought in</source>
        <translation>故障已调查，相关团队已加入</translation>
    </message>
    <message>
        <source>Incident references</source>
        <translation>关联故障单</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>故障说明</translation>
    </message>
    <message>
        <source>Incident summary</source>
        <translation>故障概要</translation>
    </message>
    <message>
        <source>Incidents are expensive lessons; let as many people as possible learn from each one.</source>
        <translation>每次故障都是昂贵的一课，让更多人从中学习。</translation>
    </message>
    <message>
        <source>Incidents of this kind become more frequent as services are added</source>
        <translation>服务越多，这类故障也会越多</translation>
    </message>
    <message>
        <source>Include how people work together, and how the response itself went.</source>
        <translation>也要看协作方式，以及响应本身进行得怎样。</translation>
    </message>
    <message>
        <source>Include it</source>
        <translation>写明</translation>
    </message>
    <message>
        <source>Include options that were considered and not taken, with the risk each seemed to carry.</source>
        <translation>也写下考虑过但没有采用的选项，以及当时认为各自有什么风险。</translation>
    </message>
    <message>
        <source>Include people, other teams, vendors and documents, and say what came of it.</source>
        <translation>可以是人、其他团队、供应商或文档；并写明求助的结果。</translation>
    </message>
    <message>
        <source>Include those that came to mind during the response, even if they pointed in the wrong direction.</source>
        <translation>也写下响应期间想到过的故障，即使这种相像把排查引向了别处。</translation>
    </message>
    <message>
        <source>India time</source>
        <translation>印度时间</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>合并显示</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>插入文本</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>内部联络人</translation>
    </message>
    <message>
        <source>Internal: everything</source>
        <translation>内部：全部</translation>
    </message>
    <message>
        <source>Invite others who can contribute or learn; for the highest severity, include the customer liaison.</source>
        <translation>邀请其他能提供信息或从中学习的人；最高严重级别时，请加上客户联络人。</translation>
    </message>
    <message>
        <source>Invite the incident commander and anyone shadowing, the service owners, the key responders, and the engineering and product managers of affected systems.</source>
        <translation>邀请故障指挥官及其见习者、服务负责人、主要响应人员，以及受影响系统的研发经理和产品经理。</translation>
    </message>
    <message>
        <source>Is a message needed?</source>
        <translation>是否需要公告？</translation>
    </message>
    <message>
        <source>Is a postmortem worth it?</source>
        <translation>值得做故障复盘吗？</translation>
    </message>
    <message>
        <source>Is it one particular bug, a kind of failure we foresaw, or one the architecture did not foresee?</source>
        <translation>这是某个具体的缺陷、预想过的一类失效，还是架构没有预想到的一类失效？</translation>
    </message>
    <message>
        <source>Is it well written and easy to understand?</source>
        <translation>文字是否通顺易懂？</translation>
    </message>
    <message>
        <source>Is the data behind it preserved?</source>
        <translation>支撑结论的数据保存好了吗？</translation>
    </message>
    <message>
        <source>Is the impact complete?</source>
        <translation>影响写完整了吗？</translation>
    </message>
    <message>
        <source>Is there enough detail?</source>
        <translation>细节足够吗？</translation>
    </message>
    <message>
        <source>Is this a single event or part of a trend?</source>
        <translation>这是偶发的一次，还是某种趋势的一部分？</translation>
    </message>
    <message>
        <source>Is what happened kept separate from how to fix it?</source>
        <translation>是否把“发生了什么”与“怎样修复”分开？</translation>
    </message>
    <message>
        <source>It became clearer what was going on.</source>
        <translation>对当时的情况有了更清楚的了解。</translation>
    </message>
    <message>
        <source>It began an hour before the daily peak</source>
        <translation>故障开始于每日高峰前一小时</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>归到此处</translation>
    </message>
    <message>
        <source>It explains how the system made this possible, not only what broke.</source>
        <translation>说明了系统怎样使它成为可能，而不只是哪里坏了。</translation>
    </message>
    <message>
        <source>It happened between “Time” and “End”.</source>
        <translation>发生在“时间”与“结束”之间的某一刻。</translation>
    </message>
    <message>
        <source>It happened earlier; how much earlier is not known.</source>
        <translation>实际更早，早多少不清楚。</translation>
    </message>
    <message>
        <source>It happened later; how much later is not known.</source>
        <translation>实际更晚，晚多少不清楚。</translation>
    </message>
    <message>
        <source>It has seven groups of four characters. Compare them with the copy you wrote down.</source>
        <translation>共七组，每组四个字符；请与纸上的记录核对。</translation>
    </message>
    <message>
        <source>It is not clear which answer this is about. Choose one.</source>
        <translation>无法确定这条批注针对哪一项，请选择。</translation>
    </message>
    <message>
        <source>It kept the problem out of sight.</source>
        <translation>它让问题不易被发现。</translation>
    </message>
    <message>
        <source>It let the problem arise.</source>
        <translation>它让问题有机会发生。</translation>
    </message>
    <message>
        <source>It resembled PM-2026-003, so the first checks went to the ingest queue.</source>
        <translation>现象很像 PM-2026-003，所以最先检查的是数据接入队列。</translation>
    </message>
    <message>
        <source>It slowed the return to normal.</source>
        <translation>它拖慢了恢复。</translation>
    </message>
    <message>
        <source>It slowed understanding or coordination.</source>
        <translation>它拖慢了排查或协调。</translation>
    </message>
    <message>
        <source>It stands beside what you write from now on, in history and comments. Empty, it is your login name: {name}.</source>
        <translation>此后所写内容的历史和批注都会标注该姓名。留空则使用登录名（{name}）。</translation>
    </message>
    <message>
        <source>It was already in the library, so this is a second copy.</source>
        <translation>资料库中已有这份复盘，因此另存为一份副本。</translation>
    </message>
    <message>
        <source>It was in the trash, and is back in the library.</source>
        <translation>它原先在回收站中，现已放回资料库。</translation>
    </message>
    <message>
        <source>It was merged, and no answer or row changed here.</source>
        <translation>已合并，资料库中没有内容被自动更改。</translation>
    </message>
    <message numerus="yes">
        <source>It was merged: {n} answers or rows changed here.</source>
        <translation><numerusform>已合并，资料库中有 {n} 处内容随之更改。</numerusform></translation>
    </message>
    <message>
        <source>It was not opened. Use a backup, or save its text with `pmdesk doctor --rescue`.</source>
        <translation>未打开。请使用备份，或用 `pmdesk doctor --rescue` 抢救其文字。</translation>
    </message>
    <message>
        <source>Its severity calls for one</source>
        <translation>达到须复盘的严重级别</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Japan time</source>
        <translation>日本时间</translation>
    </message>
    <message>
        <source>Keep both, one after the other</source>
        <translation>两个都保留（前后相接）</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the file. If you have a backup of it, restore that.</source>
        <translation>请保留该文件；如有备份，请用备份恢复。</translation>
    </message>
    <message>
        <source>Keep the key in the system keyring</source>
        <translation>将密钥保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>采用此版本</translation>
    </message>
    <message>
        <source>Keeping lists available came first, even at the cost of switching search off completely.</source>
        <translation>首先保证列表可用，为此可以完全关闭搜索。</translation>
    </message>
    <message>
        <source>Keeps a key moment visible on the chart and in short reports.</source>
        <translation>让关键时刻在图表和精简报告中始终可见。</translation>
    </message>
    <message>
        <source>Kept for a newer version of pmdesk: {keys}</source>
        <translation>为更高版本的 pmdesk 保留：{keys}</translation>
    </message>
    <message>
        <source>Kept the company informed.</source>
        <translation>向公司内部通报。</translation>
    </message>
    <message>
        <source>Kept the log of the response.</source>
        <translation>负责记录。</translation>
    </message>
    <message>
        <source>Key points of this stage</source>
        <translation>本阶段要点</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Knew a system well and worked on it.</source>
        <translation>熟悉某个系统并参与处理。</translation>
    </message>
    <message>
        <source>Known at the time</source>
        <translation>当时已知</translation>
    </message>
    <message>
        <source>Korea time</source>
        <translation>韩国时间</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>预览的语言</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>Larger changes</source>
        <translation>较大的改变</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层面</translation>
    </message>
    <message>
        <source>Laying out the pages took too much time or memory, and was stopped.</source>
        <translation>排版耗时过长或占用内存过多，已停止。</translation>
    </message>
    <message>
        <source>Leads a team whose system was affected.</source>
        <translation>负责受影响系统所在的团队。</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>进而促成</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不写</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法务</translation>
    </message>
    <message>
        <source>Length of impact</source>
        <translation>影响时长</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Library and safety</source>
        <translation>资料库与安全</translation>
    </message>
    <message>
        <source>Library and safety…</source>
        <translation>资料库与安全…</translation>
    </message>
    <message>
        <source>Light colors</source>
        <translation>浅色模式</translation>
    </message>
    <message>
        <source>Limited: some users or one function are affected.</source>
        <translation>有限：部分用户或某一功能受影响。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link anything readers may want to open: dashboards, tickets, status page entries, related documents.</source>
        <translation>附上读者可能想打开的内容：监控大盘、工单、状态页条目、相关文档。</translation>
    </message>
    <message>
        <source>Link the channel or thread where the response was coordinated.</source>
        <translation>附上协调响应所用群聊、频道或话题的链接。</translation>
    </message>
    <message>
        <source>Link the recording and the chat now, while they are easy to find.</source>
        <translation>趁现在还容易找到，先附上录音和聊天记录的链接。</translation>
    </message>
    <message>
        <source>Link the recording of the response call before it is deleted.</source>
        <translation>趁录音还没有被自动清理，附上链接。</translation>
    </message>
    <message>
        <source>List everyone who took part, so that no one's view is missing.</source>
        <translation>列出所有参与者，不遗漏任何人的视角。</translation>
    </message>
    <message>
        <source>List of affected customers</source>
        <translation>受影响客户名单</translation>
    </message>
    <message>
        <source>List what users do with the product, and how badly each was affected. It also helps to list what kept working.</source>
        <translation>列出用户用产品做的事，以及各自受影响的程度；写明哪些仍然正常也很有帮助。</translation>
    </message>
    <message>
        <source>List who was there.</source>
        <translation>列出实际到会的人。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>Lock after {n} minutes without a key</source>
        <translation><numerusform>{n} 分钟无操作后锁定</numerusform></translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>锁定资料库</translation>
    </message>
    <message>
        <source>Longer than your own target for this service.</source>
        <translation>超过团队为该服务设定的目标。</translation>
    </message>
    <message>
        <source>Look at design documents and risk lists: was this kind of failure ever described?</source>
        <translation>查看设计文档和风险清单：有没有描述过这一类失效？</translation>
    </message>
    <message>
        <source>Look at on-call lists, time zones and contact details, and at how long it took.</source>
        <translation>看一看值班表、时区和联系方式，以及联系上用了多久。</translation>
    </message>
    <message>
        <source>Look at the system that people worked in; anyone could have done the same.</source>
        <translation>关注人所处的系统；换作任何人，都可能这样做。</translation>
    </message>
    <message>
        <source>Look for moments of surprise in the chat: numbers, behavior or timing that did not fit.</source>
        <translation>在聊天记录里找出意外的时刻：对不上的数字、行为或时间。</translation>
    </message>
    <message>
        <source>Look for screens, messages and names that suggested something other than what was going on.</source>
        <translation>找出与实际情况不符、容易造成误解的画面、消息和名称。</translation>
    </message>
    <message>
        <source>Look through the backlog and earlier follow-ups, including those that were declined for good reasons.</source>
        <translation>查看待办列表和以往的改进措施，包括当时有充分理由而没有采纳的。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看对象</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Low: handled with planned work.</source>
        <translation>低：随计划内工作一并处理。</translation>
    </message>
    <message>
        <source>Made into a follow-up</source>
        <translation>已转为改进措施</translation>
    </message>
    <message>
        <source>Main area, for statistics</source>
        <translation>主要领域（统计用）</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Make it a follow-up</source>
        <translation>转为改进措施</translation>
    </message>
    <message>
        <source>Make the change by hand somewhere else, or decline the comment.</source>
        <translation>可以不采纳该批注，也可以在内容现在的位置手动修改。</translation>
    </message>
    <message>
        <source>Make the change by hand, or decline the comment.</source>
        <translation>可以手动修改，也可以不采纳该批注。</translation>
    </message>
    <message>
        <source>Make the change by hand, then accept the comment.</source>
        <translation>请先手动修改，再采纳该批注。</translation>
    </message>
    <message>
        <source>Makes it shorter or less severe; also called recovery or repair.</source>
        <translation>让故障更短、影响更轻；也称恢复或修复措施。</translation>
    </message>
    <message>
        <source>Makes it visible sooner: monitoring, alerts; also called detective.</source>
        <translation>让问题更早暴露：监控、告警；也称检测性措施。</translation>
    </message>
    <message>
        <source>Makes this kind of incident less likely; also called preventive or corrective.</source>
        <translation>让这次或同类故障更少发生；也称预防或纠正措施。</translation>
    </message>
    <message>
        <source>Mark the row where one of these moments was reached. Time to detect, time to acknowledge and similar figures are computed from them.</source>
        <translation>在到达这些时刻的行上做标记；发现、认领和恢复的用时由此计算。</translation>
    </message>
    <message>
        <source>Mark {mark} as “{milestone}”</source>
        <translation>将 {mark} 标为“{milestone}”</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked as accepted in the PDF</source>
        <translation>在 PDF 中标记为已接受</translation>
    </message>
    <message>
        <source>Marked as canceled in the PDF</source>
        <translation>在 PDF 中标记为已取消</translation>
    </message>
    <message>
        <source>Marked as completed in the PDF</source>
        <translation>在 PDF 中标记为已完成</translation>
    </message>
    <message>
        <source>Marked as rejected in the PDF</source>
        <translation>在 PDF 中标记为已拒绝</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium: handled within working hours.</source>
        <translation>中：在工作时间内处理。</translation>
    </message>
    <message numerus="yes">
        <source>Meeting due in {n} days</source>
        <translation><numerusform>须在 {n} 天内开会</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Meeting in {n} days</source>
        <translation><numerusform>{n} 天后开会</numerusform></translation>
    </message>
    <message>
        <source>Meeting length</source>
        <translation>会议时长</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>会议记录</translation>
    </message>
    <message numerus="yes">
        <source>Meeting overdue by {n} days</source>
        <translation><numerusform>会议已逾期 {n} 天</numerusform></translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>会议地点</translation>
    </message>
    <message>
        <source>Meeting scheduled, people invited</source>
        <translation>会议已安排，参会人已邀请</translation>
    </message>
    <message>
        <source>Meeting starts</source>
        <translation>会议开始</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>今天开会</translation>
    </message>
    <message>
        <source>Meeting waived: same cause as PM-2026-009, whose actions are under way</source>
        <translation>免开会议：与 PM-2026-009 成因相同，其改进项正在进行</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Message inside the company</source>
        <translation>公司内部通报</translation>
    </message>
    <message>
        <source>Message to customers</source>
        <translation>给客户的公告</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Minimal: no user noticed, but a fault was found.</source>
        <translation>极小：没有用户察觉，但发现了隐患。</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>缺少 {names}。</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>已止损</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Monitoring and other evidence</source>
        <translation>监控与其他依据</translation>
    </message>
    <message>
        <source>Monitoring did not catch it</source>
        <translation>监控没有发现</translation>
    </message>
    <message>
        <source>Monitoring fired or paged.</source>
        <translation>监控触发告警，或呼叫了值班人员。</translation>
    </message>
    <message>
        <source>More than one contributing factor is named</source>
        <translation>写出了不止一个促成因素</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move each part to the field where it belongs, or leave it here. Nothing was dropped.</source>
        <translation>可以把每一段移到所属的字段，也可以有意留在这里；没有丢弃任何内容。</translation>
    </message>
    <message>
        <source>Move it to {language}</source>
        <translation>移到“{language}”</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} texts to {language}</source>
        <translation><numerusform>将 {n} 段文字移到“{language}”</numerusform></translation>
    </message>
    <message>
        <source>Must be done by its due date.</source>
        <translation>必须在截止日期前完成。</translation>
    </message>
    <message>
        <source>Must be done now; the same thing could happen tomorrow.</source>
        <translation>必须马上做；同样的事明天就可能再发生。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name a senior person who can clear the way if an important action gets stuck.</source>
        <translation>填写一位资深同事，在重要改进项受阻时能帮忙扫清障碍。</translation>
    </message>
    <message>
        <source>Name at least two conditions that together made this possible or made it worse, in technology, process and organization.</source>
        <translation>至少写出两个条件，它们共同使故障成为可能或加重了故障；技术、流程和组织都要看。</translation>
    </message>
    <message>
        <source>Name at least two things that limited the damage and are worth keeping.</source>
        <translation>至少写出两点：它们限制了影响，值得保留。</translation>
    </message>
    <message>
        <source>Name at least two things that made the incident longer, larger or harder. Describe them as gaps in systems and processes.</source>
        <translation>至少写出两点：它们让故障更久、更大或更难处理；写成系统和流程的缺口。</translation>
    </message>
    <message>
        <source>Name changes to architecture, process or organization that the analysis suggests, and what they would cost.</source>
        <translation>写出分析所指向的架构、流程或组织上的改变，以及代价。</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>此版本的名称</translation>
    </message>
    <message>
        <source>Name the incident, choose one owner and put the meeting on the calendar before anything else.</source>
        <translation>先为故障起个标题、确定一位负责人、约好会议，再做其他事。</translation>
    </message>
    <message>
        <source>Name the one person who sees this postmortem through, usually a responder chosen by the incident commander.</source>
        <translation>填写把这份复盘跟进到底的人，通常由故障指挥官从响应人员中选定。</translation>
    </message>
    <message>
        <source>Name the people writing this postmortem with the owner.</source>
        <translation>填写与负责人一起撰写这份复盘的人。</translation>
    </message>
    <message>
        <source>Name the runbook that was followed, and say where the response had to depart from it.</source>
        <translation>写明依照了哪本操作手册，以及在哪一步不得不另想办法。</translation>
    </message>
    <message>
        <source>Name the services that were affected or played a part, as your service catalog spells them.</source>
        <translation>列出受影响或与故障有关的服务，名称与服务目录一致。</translation>
    </message>
    <message>
        <source>Name the teams, mailing lists and channels that received the report.</source>
        <translation>写明收到报告的团队、邮件组和群。</translation>
    </message>
    <message>
        <source>Name the work and what came first instead. There will have been good reasons to put it off.</source>
        <translation>写明是哪项工作、当时什么更优先；推迟它，是在各有道理的选项中做出的取舍。</translation>
    </message>
    <message>
        <source>Name what this document deliberately does not cover, such as performance reviews, exact costs or contract penalties.</source>
        <translation>写明这份文档有意不涉及的事，例如绩效考核、精确费用或合同违约金。</translation>
    </message>
    <message>
        <source>Name what tipped the balance: time passing, a failed attempt, an unfamiliar message.</source>
        <translation>写明促成这一决定的是什么：已过去的时间、一次没有成功的尝试、一条陌生的消息。</translation>
    </message>
    <message>
        <source>Name what went well by chance; next time it may not.</source>
        <translation>写下靠运气才顺利的事；下一次未必如此。</translation>
    </message>
    <message>
        <source>Name who confirmed impact and recovery on behalf of customers or the business.</source>
        <translation>填写从客户侧或业务侧确认影响和恢复的人。</translation>
    </message>
    <message>
        <source>Name who coordinated the response. This person also runs the meeting, unless you choose a facilitator.</source>
        <translation>填写协调响应的人；没有另选主持人时，会议也由此人主持。</translation>
    </message>
    <message>
        <source>Name who kept the log during the response.</source>
        <translation>填写响应期间做记录的人。</translation>
    </message>
    <message>
        <source>Names are recorded only here; everywhere else, use roles.</source>
        <translation>姓名只在这里出现一次；其他地方写角色就够了。</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>未遂故障</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新密码短语：</translation>
    </message>
    <message>
        <source>New postmortem</source>
        <translation>新建故障复盘</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>新的恢复密钥…</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>下一条批注</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No answer has two versions to choose between.</source>
        <translation>没有需要选择版本的内容。</translation>
    </message>
    <message>
        <source>No bundled font has {characters}; the PDF shows the number instead.</source>
        <translation>内置字体中没有 {characters}，PDF 会改为显示其编号。</translation>
    </message>
    <message>
        <source>No comments match these filters.</source>
        <translation>没有符合筛选条件的批注。</translation>
    </message>
    <message>
        <source>No comments yet. Export a review copy and drop the annotated PDF on this window when it comes back, or press Ctrl+Alt+M to write a comment.</source>
        <translation>还没有批注。可以导出评审稿，把带批注的 PDF 拖到此窗口，或按 Ctrl+Alt+M 添加批注。</translation>
    </message>
    <message>
        <source>No damage was found in the library.</source>
        <translation>资料库完好。</translation>
    </message>
    <message>
        <source>No internal names, hosts, vendors or people.</source>
        <translation>不出现内部名称、主机名、供应商名和人名。</translation>
    </message>
    <message>
        <source>No meeting is set, so reviewers have no deadline yet.</source>
        <translation>尚未安排会议，因此评审人还没有截止时间。</translation>
    </message>
    <message>
        <source>No meeting is set. For this severity it is due by {date}.</source>
        <translation>尚未安排会议。按此严重级别，应在 {date} 之前召开。</translation>
    </message>
    <message>
        <source>No monitoring existed for this</source>
        <translation>此前没有相应的监控</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>No open problems.</source>
        <translation>没有待处理的问题。</translation>
    </message>
    <message>
        <source>No postmortems yet</source>
        <translation>还没有故障复盘</translation>
    </message>
    <message>
        <source>No sentence makes a person the cause.</source>
        <translation>没有一句话把原因归到人身上。</translation>
    </message>
    <message>
        <source>No wording hints are open.</source>
        <translation>没有待处理的措辞提示。</translation>
    </message>
    <message>
        <source>None, assumed</source>
        <translation>无丢失，未核实</translation>
    </message>
    <message>
        <source>None, checked</source>
        <translation>无丢失，已核实</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常值</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>未受影响</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>暂未通过</translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who has the file can read it.</source>
        <translation>未加密：拿到文件的人都能读取。</translation>
    </message>
    <message>
        <source>Not every idea is ready to be a ticket.</source>
        <translation>不是每个想法都能马上建成工单。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Not recognized: {names}.</source>
        <translation>无法识别 {names}。</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not relevant (write the reason as the answer)</source>
        <translation>不适用（正文即理由）</translation>
    </message>
    <message>
        <source>Not reviewed yet: the copy for customers is marked as a draft.</source>
        <translation>尚未完成评审：导出的对外公告会注明是草稿。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not usable for those affected.</source>
        <translation>受影响的用户无法使用。</translation>
    </message>
    <message>
        <source>Not yet: {reason}</source>
        <translation>尚未满足：{reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note proposals that need a check or a decision; they go on the meeting's agenda.</source>
        <translation>写下需要核实或决定的提议，它们会列入会议议题。</translation>
    </message>
    <message>
        <source>Note revenue, credits or effort as far as known, and say which are estimates. Exact accounting belongs elsewhere.</source>
        <translation>写下已知的收入影响、赔付或投入，估算的请注明；精确核算不在这里做。</translation>
    </message>
    <message>
        <source>Note to the company</source>
        <translation>通报正文</translation>
    </message>
    <message>
        <source>Note what is not known yet; open questions go on the meeting's agenda.</source>
        <translation>写下还不清楚的事；待解疑问会列入会议议题。</translation>
    </message>
    <message>
        <source>Notes that could not be read because the file is damaged: {count}.</source>
        <translation>因文件损坏而无法读取的批注：{count} 条。</translation>
    </message>
    <message>
        <source>Notes with more than {most} characters were cut off. Pages: {pages}.</source>
        <translation>超过 {most} 个字符的批注已被截断（页码：{pages}）。</translation>
    </message>
    <message>
        <source>Nothing broke this time, but it came close.</source>
        <translation>这次没有造成影响，但只差一点。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>没有找到。减少或缩短关键词，可以找到更多结果。</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>这里还没有写过内容。</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>自那时以来没有变化。</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>尚未收到反馈</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a row, or paste a table; each line becomes a row.</source>
        <translation>还没有内容。可以添加一行，或粘贴表格，每行文本成为一行。</translation>
    </message>
    <message>
        <source>Nothing monitored this. Add a follow-up of type “Detect”.</source>
        <translation>此前没有监控覆盖。请添加一项类型为“发现”的改进措施。</translation>
    </message>
    <message>
        <source>Nothing more happens here; open work continues in the ticket system.</source>
        <translation>这里不再更新；未完成的工作在工单系统中继续跟进。</translation>
    </message>
    <message>
        <source>Nothing suggests a loss, but nobody has checked.</source>
        <translation>没有丢失的迹象，但还没有核实。</translation>
    </message>
    <message>
        <source>Nothing was exported. To export anyway, add {options}.</source>
        <translation>没有写入任何内容。如果仍要导出，请加上 {options}。</translation>
    </message>
    <message>
        <source>Noticed the incident and reported it.</source>
        <translation>发现并上报故障。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>复盘编号</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标名称</translation>
    </message>
    <message>
        <source>Objectives and effort</source>
        <translation>目标与投入</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>On November 18, from 08:52 to 09:48 JST, searches returned no results. Lists stayed available, and no data was lost. We are sorry for the interruption.</source>
        <translation>11 月 18 日 08:52 至 09:48（北京时间），搜索未能返回结果。列表一直可用，没有数据丢失。给您带来不便，我们深表歉意。</translation>
    </message>
    <message>
        <source>On paper, hand back the pages with your notes and the review sheet.</source>
        <translation>纸质稿请交回写有批注的页面和评审表。</translation>
    </message>
    <message>
        <source>On paper, write in the margin on the right.</source>
        <translation>在纸上阅读时，请写在右侧页边。</translation>
    </message>
    <message>
        <source>On screen, highlight, strike out or add notes in any PDF reader, and save the file.</source>
        <translation>在屏幕上阅读时，用任意 PDF 阅读器高亮、加删除线或添加批注，然后保存文件。</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>已列入会议议题</translation>
    </message>
    <message>
        <source>On the review sheet, the file gives two different answers to the same question. pmdesk took the one whose circle is filled in; please compare it with the last page. Questions: {count}.</source>
        <translation>文件里的评审表对同一个问题给出了两个不同的回答（共 {count} 个问题）。已采用圆圈被选中的那一项，请与最后一页核对。</translation>
    </message>
    <message>
        <source>On-call engineer</source>
        <translation>值班工程师</translation>
    </message>
    <message>
        <source>On-call had to step in</source>
        <translation>需要值班人员介入</translation>
    </message>
    <message>
        <source>One good reason is enough. If you decide against it, write down why.</source>
        <translation>有一个充分的理由就够了；决定不做时，写下原因同样有价值。</translation>
    </message>
    <message>
        <source>One observable fact in plain words. Say what a system or role did; opinions belong in the analysis.</source>
        <translation>用平实的话写一个可观察的事实；主语可以是系统或角色，看法留到分析阶段再写。</translation>
    </message>
    <message>
        <source>One owner sees it through; the writing is shared.</source>
        <translation>由一位负责人跟进到底，撰写由大家分担。</translation>
    </message>
    <message>
        <source>One quarter for two engineers, and a new central dependency</source>
        <translation>两名工程师一个季度，并新增一个中心依赖</translation>
    </message>
    <message>
        <source>One shared service issues and renews all internal certificates</source>
        <translation>由一个共享服务签发和续期所有内部证书</translation>
    </message>
    <message>
        <source>Only facts here: no causes, no judgment, no “should have”.</source>
        <translation>这里只写事实：不写原因，不作评判，不写“本应如何”。</translation>
    </message>
    <message>
        <source>Only what really must be done becomes a ticket, and nothing has to be finished before the meeting.</source>
        <translation>只有真正必须做的才建工单；会前不必做完任何一项。</translation>
    </message>
    <message>
        <source>Only {count} here. Most incidents have {minimum} or more: what else was there?</source>
        <translation>目前只有 {count} 项。大多数故障有 {minimum} 项以上，还有哪些？</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open it in a PDF reader, save a copy without the password, and import that.</source>
        <translation>请在 PDF 阅读器中打开，另存一份没有密码的副本，再导入该副本。</translation>
    </message>
    <message>
        <source>Open its pages</source>
        <translation>打开页面阅读</translation>
    </message>
    <message>
        <source>Open its pages and type in what was written on them.</source>
        <translation>请阅读各页，录入写在页面上的内容。</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>待处理的问题</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待解疑问</translation>
    </message>
    <message>
        <source>Open the library it was exported from, or import the postmortem first.</source>
        <translation>请打开导出它的资料库，或先导入该故障复盘。</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Open the postmortem, then read the pages and type in what was written on them.</source>
        <translation>请打开相应的故障复盘，然后阅读各页，录入写在页面上的内容。</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open this link in the browser</source>
        <translation>在浏览器中打开此链接</translation>
    </message>
    <message>
        <source>Optional attendees</source>
        <translation>可选参会人</translation>
    </message>
    <message>
        <source>Order of the comments</source>
        <translation>批注的顺序</translation>
    </message>
    <message>
        <source>Organizational</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>其他链接</translation>
    </message>
    <message>
        <source>Other users of this computer can read {file}.</source>
        <translation>这台计算机上的其他用户可以查看 {file}。</translation>
    </message>
    <message>
        <source>Others read it first; then you meet, agree and share.</source>
        <translation>先请他人阅读，再开会、达成一致、分享。</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>本文不涉及</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ownership, priorities, staffing, training.</source>
        <translation>职责归属、优先级、人手、培训。</translation>
    </message>
    <message>
        <source>Owning team</source>
        <translation>负责团队</translation>
    </message>
    <message>
        <source>Owns an affected service.</source>
        <translation>对受影响的服务负责。</translation>
    </message>
    <message>
        <source>P0</source>
        <translation>P0</translation>
    </message>
    <message>
        <source>P0 and P1 are worth a ticket; think twice before adding anything lower.</source>
        <translation>P0 和 P1 值得建工单；更低的先想清楚再加。</translation>
    </message>
    <message>
        <source>P1</source>
        <translation>P1</translation>
    </message>
    <message>
        <source>P1 to P4</source>
        <translation>P1 至 P4</translation>
    </message>
    <message>
        <source>P2</source>
        <translation>P2</translation>
    </message>
    <message>
        <source>P3</source>
        <translation>P3</translation>
    </message>
    <message>
        <source>P4</source>
        <translation>P4</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PLAT-812</source>
        <translation>PLAT-812</translation>
    </message>
    <message>
        <source>PM-2025-031 and PM-2026-003: in both, a scheduled job failed quietly for weeks.</source>
        <translation>PM-2025-031 与 PM-2026-003：两次都是定时任务静默失败了几周。</translation>
    </message>
    <message>
        <source>PM-2026-014</source>
        <translation>PM-2026-014</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>第 {n} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Paged</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages outside working hours</source>
        <translation>非工作时间呼叫次数</translation>
    </message>
    <message>
        <source>Park ideas that come up while you reconstruct events, and return to them once the timeline is agreed.</source>
        <translation>梳理经过时冒出的想法先放在这里，等时间线达成一致后再看。</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>想法暂存区</translation>
    </message>
    <message>
        <source>Part of a trend: the third certificate this year to expire without warning.</source>
        <translation>属于趋势：这是今年第三次证书在没有预警的情况下过期。</translation>
    </message>
    <message>
        <source>Part of the history of {place} is missing.</source>
        <translation>{place} 的历史有缺口。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>密码短语或恢复密钥</translation>
    </message>
    <message>
        <source>Passphrase or recovery key: </source>
        <translation>密码短语或恢复密钥：</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People paged</source>
        <translation>被呼叫人数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定显示</translation>
    </message>
    <message>
        <source>Places changed on both sides</source>
        <translation>待选择之处</translation>
    </message>
    <message>
        <source>Plan 30 to 60 minutes, depending on how complex the incident was.</source>
        <translation>按故障的复杂程度安排 30 至 60 分钟。</translation>
    </message>
    <message>
        <source>Plausible; the note says what would settle it.</source>
        <translation>说得通；在说明中写明怎样才能确定。</translation>
    </message>
    <message>
        <source>Please read this report and note whatever is missing, unclear or wrong.</source>
        <translation>请阅读这份报告，指出遗漏、不清楚或有误的地方。</translation>
    </message>
    <message>
        <source>Please reply by</source>
        <translation>回复截止日期</translation>
    </message>
    <message>
        <source>Please reply by {date}.</source>
        <translation>请在 {date} 前回复。</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>故障复盘</translation>
    </message>
    <message>
        <source>Postmortems</source>
        <translation>故障复盘</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>正在准备预览…</translation>
    </message>
    <message>
        <source>Press {key} in the list</source>
        <translation>在列表中按 {key}</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>上一条批注</translation>
    </message>
    <message>
        <source>Previous knowledge</source>
        <translation>已有认知</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>上一阶段</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>问题 {n}</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Product manager</source>
        <translation>产品经理</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Proxy logs before 08:50 had already been rotated. The batch host's clock was 90 seconds ahead.</source>
        <translation>08:50 之前的代理日志已被轮转清理。批处理主机的时钟快 90 秒。</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>列入会议议题</translation>
    </message>
    <message>
        <source>Put the file back, or copy your text and start pmdesk again.</source>
        <translation>请把文件放回原处；或先复制文本，再重新启动 pmdesk。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Questions for reviewers</source>
        <translation>评审要点</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read it as a customer who was in the middle of something important.</source>
        <translation>设想自己是当时正忙着要紧事的客户，再读一遍。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Reading took too long. Notes after page {page} were left out.</source>
        <translation>读取时间过长，第 {page} 页之后的批注未读取。</translation>
    </message>
    <message>
        <source>Reading took too long. The text after page {page} was not read.</source>
        <translation>读取时间过长，第 {page} 页之后的文字未读取。</translation>
    </message>
    <message>
        <source>Reading {file} took too much time or memory and was stopped.</source>
        <translation>读取 {file} 耗时过长或占用内存过多，已停止。</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>例外说明</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>做或不做的原因</translation>
    </message>
    <message>
        <source>Reasons for a postmortem</source>
        <translation>做复盘的理由</translation>
    </message>
    <message>
        <source>Record each change in status or impact, and the decisions and actions that mattered.</source>
        <translation>记录每一次状态或影响的变化，以及重要的决定和处置。</translation>
    </message>
    <message>
        <source>Record new insights, corrections and loose ends. Attribute them to roles where it matters.</source>
        <translation>记录新的认识、更正和尚未解决的事；需要注明由谁提出时，写角色。</translation>
    </message>
    <message>
        <source>Record the decisions that shaped the response and the analysis, with the options that were on the table.</source>
        <translation>记录影响了响应和分析的决定，以及当时的备选项。</translation>
    </message>
    <message>
        <source>Record why a status was set before its conditions were met, or why no meeting or postmortem is needed.</source>
        <translation>如果条件尚未满足就变更了状态，或者不需要开会、不需要复盘，请在这里写明原因。</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>抢救可读内容…</translation>
    </message>
    <message>
        <source>Recovered: {postmortems} postmortems, {answers} answers ({from_history} from their history, {from_backup} from a backup), {files} files. Lost: {lost}.</source>
        <translation>已抢救：故障复盘 {postmortems} 份，回答 {answers} 条（其中 {from_history} 条来自历史，{from_backup} 条来自备份），文件 {files} 个。丢失：{lost} 条。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key. Write it on paper; it is shown only this once:</source>
        <translation>恢复密钥（仅显示这一次，请抄在纸上）：</translation>
    </message>
    <message>
        <source>Recovery took longer than it should</source>
        <translation>恢复时间超出目标</translation>
    </message>
    <message>
        <source>Recovery was expected within minutes of the restart, because that is how it went in July.</source>
        <translation>预期重启后几分钟内恢复，因为 7 月那次就是这样。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduced mode kept lists available throughout</source>
        <translation>降级模式让列表始终可用</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>重新签发</translation>
    </message>
    <message>
        <source>Reissue, roll back, switch checking off</source>
        <translation>重新签发、回滚、关闭校验</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>涉及条目</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Removed words are struck out; new words are underlined.</source>
        <translation>删除的文字加删除线，新增的文字加下划线。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renewal jobs belong to the cluster template, and no team receives their failures as its own.</source>
        <translation>续期任务属于集群模板，任务失败的通知没有明确的接收团队。</translation>
    </message>
    <message>
        <source>Renewal was left to each cluster so that no central service could take all of them down at once.</source>
        <translation>续期由各集群自行处理，是为了避免一个中心服务出问题时所有集群一起受影响。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Repeat the passphrase: </source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace with these words</source>
        <translation>替换为这些文字</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply or reason</source>
        <translation>回复或理由</translation>
    </message>
    <message>
        <source>Reply, or reason for the decision</source>
        <translation>回复或处理理由</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reproduce it outside production, and change one thing at a time.</source>
        <translation>在生产环境之外复现，每次只改变一个条件。</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>复现</translation>
    </message>
    <message>
        <source>Required attendees</source>
        <translation>必需参会人</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>响应人员</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Response began</source>
        <translation>响应开始</translation>
    </message>
    <message>
        <source>Response ended</source>
        <translation>响应结束</translation>
    </message>
    <message>
        <source>Restarting a node made no difference, although that had always cleared connection errors before.</source>
        <translation>重启节点没有效果，而以往连接错误重启后都会消失。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>从回收站还原</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restore the backup from {time}</source>
        <translation>恢复 {time} 的备份</translation>
    </message>
    <message>
        <source>Restore the library as of {time}?</source>
        <translation>要恢复到 {time} 的资料库吗？</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>恢复此内容</translation>
    </message>
    <message>
        <source>Restore {file} from a backup. There is a copy next to each encrypted backup.</source>
        <translation>请从备份中取回 {file}；每个加密备份旁边都有一份副本。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Results shared inside the company</source>
        <translation>结果已在公司内部分享</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Review copy</source>
        <translation>评审稿</translation>
    </message>
    <message>
        <source>Review copy: everything, with room for notes</source>
        <translation>评审稿：全部，并留有批注空间</translation>
    </message>
    <message>
        <source>Review question</source>
        <translation>评审要点</translation>
    </message>
    <message>
        <source>Review requested</source>
        <translation>送审日期</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>评审表</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已评审</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>评审完成日期</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Reviewers are asked to reply by {date}, which has passed.</source>
        <translation>回复截止日期（{date}）已过。</translation>
    </message>
    <message>
        <source>Reviewers are asked to reply by {date}, which is after the meeting on {meeting}.</source>
        <translation>回复截止日期（{date}）晚于会议日期（{meeting}）。</translation>
    </message>
    <message>
        <source>Reviewers look for what is missing or unclear.</source>
        <translation>请评审人找出遗漏或不清楚的地方。</translation>
    </message>
    <message>
        <source>Reviewers should have had the draft by {time}.</source>
        <translation>评审人本应在 {time} 之前收到草稿。</translation>
    </message>
    <message>
        <source>Reviewers should have the draft by {time}.</source>
        <translation>评审人应在 {time} 之前收到草稿。</translation>
    </message>
    <message>
        <source>Reviewers should reply by</source>
        <translation>回复截止日期</translation>
    </message>
    <message>
        <source>Reviews as</source>
        <translation>评审视角</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role or system</source>
        <translation>执行方</translation>
    </message>
    <message>
        <source>Roles were clear within five minutes. The first status page entry took 31 minutes, because its approval was unclear.</source>
        <translation>五分钟内角色就已明确。第一条状态页更新用了 31 分钟，因为审批流程不明确。</translation>
    </message>
    <message>
        <source>Rolled the proxies back, one zone at a time</source>
        <translation>按可用区逐个回滚代理</translation>
    </message>
    <message>
        <source>Rolling back would not have changed the end date</source>
        <translation>回滚不会改变到期日</translation>
    </message>
    <message>
        <source>Run `python3 dev.py run`; it installs what is missing.</source>
        <translation>请运行 `python3 dev.py run`，它会安装缺少的组件。</translation>
    </message>
    <message>
        <source>Runbook used</source>
        <translation>使用的操作手册</translation>
    </message>
    <message>
        <source>SLO and error budget</source>
        <translation>SLO 与错误预算</translation>
    </message>
    <message>
        <source>SQLite reports: {said}</source>
        <translation>SQLite 报告：{said}</translation>
    </message>
    <message>
        <source>Save a copy elsewhere. Its text is still in this window.</source>
        <translation>请另存一份副本。其文字仍在此窗口中。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere. The text is still in this window.</source>
        <translation>请另存一份副本。文字仍在此窗口中。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>将副本保存到其他位置…</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in the program it came from, then import it again.</source>
        <translation>请在生成该文件的程序中另存为 UTF-8 编码，再重新导入。</translation>
    </message>
    <message>
        <source>Save it as a file and attach it as evidence.</source>
        <translation>请保存为文件，并添加到“依据”的附件中。</translation>
    </message>
    <message>
        <source>Save the PDF again with only the pages that have notes, and import that.</source>
        <translation>请只保留有批注的页面，重新保存 PDF 后再导入。</translation>
    </message>
    <message>
        <source>Save the file and send it back to whoever gave it to you.</source>
        <translation>保存文件，发回给提供此文件的人。</translation>
    </message>
    <message>
        <source>Save the file and send it to {owner}.</source>
        <translation>保存文件，发给负责人 {owner}。</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>{time} 已保存</translation>
    </message>
    <message>
        <source>Saving failed for a reason that pmdesk does not know ({reason}).</source>
        <translation>保存失败，原因未知（{reason}）。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Say what users noticed and what was behind it, in one line that will still make sense in a year.</source>
        <translation>用一行写明用户遇到了什么、背后是什么，一年后再看也能明白。</translation>
    </message>
    <message>
        <source>Say what you would look at from now on when someone asks whether the service is healthy.</source>
        <translation>写明今后有人问这个服务是否健康时，你们会看哪些东西。</translation>
    </message>
    <message>
        <source>Say where it could be found, what surrounded it, and how the system assumed it would be noticed.</source>
        <translation>写明它原本出现在哪里、周围有什么，以及系统默认它会怎样被注意到。</translation>
    </message>
    <message>
        <source>Say where support can find the list; keep the list itself out of this document.</source>
        <translation>写明客服在哪里能找到名单；名单本身不要放进这份文档。</translation>
    </message>
    <message>
        <source>Say whether data was lost or damaged, and whether anyone has checked.</source>
        <translation>写明数据是否丢失或损坏，以及是否有人核实过。</translation>
    </message>
    <message>
        <source>Say which features were affected, and how badly.</source>
        <translation>写明哪些功能受影响、影响到什么程度。</translation>
    </message>
    <message>
        <source>Say which records are missing and which clocks were off, so that readers know how far to trust the times.</source>
        <translation>写明缺少哪些记录、哪些时钟不一致，让读者知道这些时间有多可信。</translation>
    </message>
    <message>
        <source>Say why in the box below, then decline.</source>
        <translation>请在下方写明理由，再选择“不采纳”。</translation>
    </message>
    <message>
        <source>Say “incident” or “degraded service”; say “outage” only if everything was down.</source>
        <translation>写“故障”或“部分功能异常”；只有全部不可用时才写“全面中断”。</translation>
    </message>
    <message>
        <source>Schedule it as soon as the incident is over, so that people can plan around it.</source>
        <translation>故障一结束就定下时间，参会人再据此安排。</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search availability</source>
        <translation>搜索可用性</translation>
    </message>
    <message>
        <source>Search for a command, a postmortem, a stage or a field</source>
        <translation>输入命令、复盘、阶段或字段的名称</translation>
    </message>
    <message>
        <source>Search interruption on November 18</source>
        <translation>11 月 18 日搜索中断</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Search the library by service, symptom and factor, and list the numbers of the postmortems you find.</source>
        <translation>按服务、现象和因素检索资料库，写下找到的复盘编号。</translation>
    </message>
    <message>
        <source>Search unavailable after an internal certificate expired</source>
        <translation>内部证书过期，搜索无法使用</translation>
    </message>
    <message>
        <source>Search was down for 56 minutes because a certificate expired unnoticed. No data was lost. Expiry is now monitored; automatic renewal follows by December.</source>
        <translation>证书在无人察觉的情况下过期，搜索中断 56 分钟，数据没有丢失。现已监控证书有效期，12 月前实现自动续期。</translation>
    </message>
    <message>
        <source>Search was seen as one of the calmest services: two small incidents in a year.</source>
        <translation>搜索一直被看作最平稳的服务之一：一年只有两次小故障。</translation>
    </message>
    <message>
        <source>Search was switched to list-only mode, then the certificate was reissued on all three nodes.</source>
        <translation>先把搜索切换为“仅列表”模式，再为三个节点重新签发证书。</translation>
    </message>
    <message>
        <source>Searches answered within 2 s</source>
        <translation>2 秒内返回结果的搜索占比</translation>
    </message>
    <message>
        <source>Second backup folder…</source>
        <translation>第二个文件夹…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Seeing it through</source>
        <translation>跟进到底</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多条</translation>
    </message>
    <message>
        <source>Send nothing before the review. When you do send it, it must be free of typos.</source>
        <translation>评审之前什么都不发；发布时不能有错别字。</translation>
    </message>
    <message>
        <source>Send the draft to reviewers at least 24 hours before the meeting.</source>
        <translation>至少在会议前 24 小时把草稿发给评审人。</translation>
    </message>
    <message>
        <source>Send the saved file itself: printing it to a new PDF loses your notes.</source>
        <translation>请直接发送保存好的文件：打印成新的 PDF 会丢失批注。</translation>
    </message>
    <message>
        <source>Separate what was known at the time from what was found out later.</source>
        <translation>把当时知道的与事后查明的分开。</translation>
    </message>
    <message>
        <source>Serious: an important function is badly degraded for many users.</source>
        <translation>严重：重要功能明显异常，影响许多用户。</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>服务负责人</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Set a date to check what has been done, about four weeks after the incident.</source>
        <translation>定下回顾完成情况的日期，大约在故障后四周。</translation>
    </message>
    <message>
        <source>Set the date shown on the message when it is sent.</source>
        <translation>公告发布时落款的日期。</translation>
    </message>
    <message>
        <source>Set “{status}” anyway</source>
        <translation>仍要设为“{status}”</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Sev-1</source>
        <translation>Sev-1</translation>
    </message>
    <message>
        <source>Sev-1 to Sev-5</source>
        <translation>Sev-1 至 Sev-5</translation>
    </message>
    <message>
        <source>Sev-2</source>
        <translation>Sev-2</translation>
    </message>
    <message>
        <source>Sev-2 to Sev-1</source>
        <translation>由 Sev-2 升为 Sev-1</translation>
    </message>
    <message>
        <source>Sev-3</source>
        <translation>Sev-3</translation>
    </message>
    <message>
        <source>Sev-4</source>
        <translation>Sev-4</translation>
    </message>
    <message>
        <source>Sev-5</source>
        <translation>Sev-5</translation>
    </message>
    <message>
        <source>Several contributing factors are named, and nothing is judged in hindsight.</source>
        <translation>已列出多个促成因素，也没有用事后的眼光评判。</translation>
    </message>
    <message>
        <source>Several contributing factors, never one root cause.</source>
        <translation>寻找多个促成因素，而不是唯一的根本原因。</translation>
    </message>
    <message>
        <source>Several factors are named.</source>
        <translation>已列出多个因素。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Severity scheme</source>
        <translation>严重级别体系</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Share the result widely; a postmortem nobody reads teaches nobody.</source>
        <translation>把结果广泛分享出去；没有人读的复盘，谁也学不到东西。</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>分享日期</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>分享对象</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Shorten very long texts or tables, or export as Markdown instead.</source>
        <translation>请缩短过长的段落或表格，或改为导出 Markdown。</translation>
    </message>
    <message>
        <source>Should certificates be renewed by one shared service, or by each team?</source>
        <translation>证书续期应由一个共享服务负责，还是由各团队负责？</translation>
    </message>
    <message>
        <source>Show or hide the guide pane</source>
        <translation>显示或隐藏指南窗格</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>显示或隐藏资料库</translation>
    </message>
    <message>
        <source>Show that text</source>
        <translation>查看这些文本</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>显示批注</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>显示指南</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>显示历史</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>显示预览</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>Shown by data, or reproduced.</source>
        <translation>有数据证明，或已复现。</translation>
    </message>
    <message>
        <source>Shown in {language}.</source>
        <translation>此处以 {language} 显示。</translation>
    </message>
    <message>
        <source>Shows readers how far they can rely on this document.</source>
        <translation>让读者知道这份文档目前有多可信。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>Since when has the failure notice gone to this channel?</source>
        <translation>失败通知是从什么时候开始发到这个群的？</translation>
    </message>
    <message>
        <source>Singapore time</source>
        <translation>新加坡时间</translation>
    </message>
    <message>
        <source>Slow, partial or wrong at times.</source>
        <translation>变慢、内容不完整，或时有错误。</translation>
    </message>
    <message>
        <source>Small incidents of one kind add up to a pattern.</source>
        <translation>同类的小故障反复出现，就值得当作规律来看。</translation>
    </message>
    <message>
        <source>Small: little impact, or a workaround is at hand.</source>
        <translation>轻微：影响很小，或有变通办法。</translation>
    </message>
    <message>
        <source>Some conditions for “{status}” are not met yet. Meet them, or give a reason.</source>
        <translation>要设为“{status}”，还有事项没有完成。请先完成，或写明理由。</translation>
    </message>
    <message>
        <source>Some data lost or damaged</source>
        <translation>部分丢失或损坏</translation>
    </message>
    <message>
        <source>Some imported text did not fit any field. Move it, or leave it here.</source>
        <translation>有些导入的文本还没有归入字段。可以把它移过去，也可以有意留在这里。</translation>
    </message>
    <message>
        <source>Some notes come without the words they mark, which could not be read. Pages: {pages}.</source>
        <translation>批注所标的文字无法读取，未能一并导入（页码：{pages}）。</translation>
    </message>
    <message>
        <source>Some of it did not fit any field; it is kept in full in one place.</source>
        <translation>部分内容没有对应的字段，已完整保留在一段文本中。</translation>
    </message>
    <message>
        <source>Some pasted cells did not fit their column: {cells}.</source>
        <translation>部分粘贴的单元格与所在列不符：{cells}。</translation>
    </message>
    <message>
        <source>Some text did not fit any field; it is kept in full under “Unplaced text”.</source>
        <translation>有些文本没有归入字段，完整保留在“未归类文本”中。</translation>
    </message>
    <message>
        <source>Some users or one function are affected.</source>
        <translation>部分用户或某一功能受影响。</translation>
    </message>
    <message>
        <source>Someone asked for one</source>
        <translation>有人提出要求</translation>
    </message>
    <message>
        <source>Someone looked at the data and found all of it.</source>
        <translation>有人核对过数据，没有缺失。</translation>
    </message>
    <message>
        <source>Someone or something first noticed it.</source>
        <translation>异常第一次被人或系统捕捉到。</translation>
    </message>
    <message>
        <source>Someone or something noticed that something was wrong.</source>
        <translation>有人或系统发现情况异常。</translation>
    </message>
    <message>
        <source>Someone started to work on it.</source>
        <translation>有人接手处理。</translation>
    </message>
    <message>
        <source>Someone was informed: customers, support, the company.</source>
        <translation>通知了相关方：客户、客服或公司内部。</translation>
    </message>
    <message>
        <source>Something every user relies on did not work.</source>
        <translation>所有用户都依赖的功能没有正常工作。</translation>
    </message>
    <message>
        <source>Something outside your systems: a provider, a partner, traffic.</source>
        <translation>自身系统之外的事：供应商、合作方、流量。</translation>
    </message>
    <message>
        <source>Something was done to the system.</source>
        <translation>对系统做了某项操作。</translation>
    </message>
    <message>
        <source>Something was drawn or written on the pages of {file}, and pmdesk cannot read it as notes. Pages: {pages}.</source>
        <translation>{file} 的第 {pages} 页上有书写或绘制的内容，无法作为批注读取。</translation>
    </message>
    <message>
        <source>Something was drawn or written. Pages: {pages}.</source>
        <translation>第 {pages} 页上有书写或绘制的内容。</translation>
    </message>
    <message>
        <source>Something went wrong in pmdesk. What you typed is kept. You can copy a report for the developers; it contains none of your answers.</source>
        <translation>pmdesk 内部出错；你输入的内容已保留。可以复制一份错误报告发给 pmdesk 开发者，其中不含你填写的任何内容。</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>按时间排序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>来源链接</translation>
    </message>
    <message>
        <source>Spend most of the meeting on what happened, until everyone agrees on the timeline.</source>
        <translation>会上大部分时间用来理清经过，直到所有人都认可时间线。</translation>
    </message>
    <message>
        <source>Spoke with customers and support.</source>
        <translation>与客户和客服沟通。</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>推动人</translation>
    </message>
    <message>
        <source>Squiggly underline</source>
        <translation>波浪线</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>图章</translation>
    </message>
    <message>
        <source>Start with a verb and name the result; avoid “investigate”, “improve” and “ensure”.</source>
        <translation>以动词开头，写出结果；不用“调查”“优化”“加强”这类说不清何时完成的词。</translation>
    </message>
    <message>
        <source>Start with the chat log, then add what monitoring, logs and deployments show.</source>
        <translation>先整理聊天记录，再补上监控、日志和部署记录。</translation>
    </message>
    <message>
        <source>Start with the incident you have just been through, look at two finished examples, or drop a Markdown or JSON file anywhere in this window.</source>
        <translation>可以从刚经历的故障写起，也可以先看两份写好的示例，或把 Markdown、JSON 文件拖到窗口的任意位置。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>State what you took to be true without evidence, and which single record would help most to confirm it.</source>
        <translation>写下没有依据、但当作成立的事，以及哪一份记录最有助于证实。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status change</source>
        <translation>状态变化</translation>
    </message>
    <message>
        <source>Status page entry</source>
        <translation>状态页条目</translation>
    </message>
    <message>
        <source>Status page published</source>
        <translation>状态页已发布</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>状态：{name}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Sticky note</source>
        <translation>便签</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Still open: {names}</source>
        <translation>尚未完成：{names}</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Subject matter expert</source>
        <translation>领域专家</translation>
    </message>
    <message>
        <source>Suggested: {reason}</source>
        <translation>建议勾选：{reason}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Summary for customers</source>
        <translation>给客户的摘要</translation>
    </message>
    <message>
        <source>Summary of findings</source>
        <translation>调查结果摘要</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation>联系客服的客户数</translation>
    </message>
    <message>
        <source>Supported the incident commander and was ready to take over.</source>
        <translation>协助故障指挥官，随时可以接手。</translation>
    </message>
    <message>
        <source>Switching to lists only had been tried in a drill, so its effect was known.</source>
        <translation>“仅列表”模式在演练中切换过，效果是已知的。</translation>
    </message>
    <message>
        <source>Sydney time</source>
        <translation>悉尼时间</translation>
    </message>
    <message>
        <source>System colors</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Systemic changes</source>
        <translation>系统性改变</translation>
    </message>
    <message>
        <source>T-1</source>
        <translation>T-1</translation>
    </message>
    <message>
        <source>T-3, E-1</source>
        <translation>T-3、E-1</translation>
    </message>
    <message>
        <source>T-5</source>
        <translation>T-5</translation>
    </message>
    <message>
        <source>T-8</source>
        <translation>T-8</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Taiwan time</source>
        <translation>台北时间</translation>
    </message>
    <message>
        <source>Taking action</source>
        <translation>处置过程</translation>
    </message>
    <message>
        <source>Talk with the people involved before the meeting, and note only what they agree to share with all readers.</source>
        <translation>会前与参与者谈一谈；只记录对方同意向所有读者公开的内容。</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>访谈对象</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Terms are explained, and pictures help.</source>
        <translation>术语有解释，图片有帮助。</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>页面上的文字</translation>
    </message>
    <message>
        <source>Text without a field</source>
        <translation>没有字段的文本</translation>
    </message>
    <message>
        <source>Thailand time</source>
        <translation>泰国时间</translation>
    </message>
    <message>
        <source>The IDs of the contributing factors it addresses.</source>
        <translation>所针对的促成因素的编号。</translation>
    </message>
    <message>
        <source>The IDs of the factors that this one made possible or worse.</source>
        <translation>因它而产生或加重的因素的编号。</translation>
    </message>
    <message>
        <source>The IDs of the items it is about.</source>
        <translation>所涉条目的编号。</translation>
    </message>
    <message>
        <source>The IDs of the items that show it.</source>
        <translation>能说明它的条目编号。</translation>
    </message>
    <message>
        <source>The IDs of the items that support this step.</source>
        <translation>支持这一步的条目编号。</translation>
    </message>
    <message>
        <source>The IDs of the timeline rows and evidence that support it.</source>
        <translation>支持它的时间线条目和依据的编号。</translation>
    </message>
    <message>
        <source>The PDF could not be created ({reason}).</source>
        <translation>无法将报告生成为 PDF（{reason}）。</translation>
    </message>
    <message>
        <source>The actions are in the ticket system</source>
        <translation>改进项已录入工单系统</translation>
    </message>
    <message>
        <source>The answer at {place} cannot be read.</source>
        <translation>无法读取 {place} 处的回答。</translation>
    </message>
    <message>
        <source>The answer at {place} is not the last one saved.</source>
        <translation>{place} 处的回答与最后保存的内容不一致。</translation>
    </message>
    <message>
        <source>The answer that this comment would change is no longer there.</source>
        <translation>此修改建议所针对的内容已不存在。</translation>
    </message>
    <message>
        <source>The answer to “why?” about the row above; the first row states the symptom.</source>
        <translation>对上一行“为什么”的回答；第一行写现象。</translation>
    </message>
    <message>
        <source>The answer, once there is one, or why it will stay open.</source>
        <translation>有了答案就写答案；没有的话，写明为何不再追查。</translation>
    </message>
    <message>
        <source>The command was not understood ({reason}).</source>
        <translation>无法识别该命令（{reason}）。</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged, so only the visible text was imported.</source>
        <translation>文件末尾的注释已损坏；已读入页面上可见的内容。</translation>
    </message>
    <message>
        <source>The comment at the end of the file is missing, so other languages and the seconds of times are lost.</source>
        <translation>文件末尾的注释已不存在；其他语言的文本和时间中的秒数也随之丢失。</translation>
    </message>
    <message>
        <source>The content is complete and ready for the meeting.</source>
        <translation>内容已完整，可以开会讨论。</translation>
    </message>
    <message>
        <source>The content is still being written.</source>
        <translation>内容仍在撰写。</translation>
    </message>
    <message>
        <source>The current library is backed up first, so you can undo this.</source>
        <translation>会先备份当前内容，因此可以撤回此操作。</translation>
    </message>
    <message>
        <source>The customer count is an estimate</source>
        <translation>客户数为估算值</translation>
    </message>
    <message>
        <source>The damaged library is kept next to the restored one.</source>
        <translation>已损坏的资料库会保留在旁边。</translation>
    </message>
    <message>
        <source>The date of the reviewer's decision.</source>
        <translation>评审人答复的日期。</translation>
    </message>
    <message>
        <source>The day it should be in place; the usual limit depends on the severity.</source>
        <translation>应当落地的日期；通常的时限由严重级别决定。</translation>
    </message>
    <message>
        <source>The day it was sent is recorded.</source>
        <translation>已填写分享日期。</translation>
    </message>
    <message>
        <source>The day of the review is set.</source>
        <translation>已定下回顾日期。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk reported an error ({reason}).</source>
        <translation>磁盘操作失败（{reason}）。</translation>
    </message>
    <message>
        <source>The draft went out less than 24 hours before the meeting. Should the meeting be moved?</source>
        <translation>从发出草稿到开会不足 24 小时。会议是否要推迟？</translation>
    </message>
    <message>
        <source>The draft went out on {day}, in time for the meeting.</source>
        <translation>草稿已于 {day} 按时发出。</translation>
    </message>
    <message>
        <source>The draft went out on {day}; reviewers should have had it by {time}.</source>
        <translation>草稿于 {day} 发出；评审人本应在 {time} 之前收到。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>The exact query or command, without passwords or tokens.</source>
        <translation>一字不差地写下查询或命令，但不要包含密码和令牌。</translation>
    </message>
    <message>
        <source>The export was canceled. No file was changed.</source>
        <translation>导出已取消；没有更改任何文件。</translation>
    </message>
    <message>
        <source>The failure notices had been there since September, among 40 routine messages a day.</source>
        <translation>失败通知从 9 月起就在群里，混在每天 40 条例行消息之中。</translation>
    </message>
    <message>
        <source>The feature as users know it.</source>
        <translation>用户熟悉的功能名称。</translation>
    </message>
    <message>
        <source>The file cannot be read to the end ({reason}).</source>
        <translation>无法完整读取文件（{reason}）。</translation>
    </message>
    <message>
        <source>The file does not contain the attachment {name}.</source>
        <translation>文件中缺少附件 {name}。</translation>
    </message>
    <message>
        <source>The file has more than {most} notes. The rest were not read.</source>
        <translation>文件中的批注超过 {most} 条，其余部分未读取。</translation>
    </message>
    <message>
        <source>The file has more than {most} pages. The rest were not read.</source>
        <translation>文件超过 {most} 页，其余部分未读取。</translation>
    </message>
    <message>
        <source>The file will be named {name}.</source>
        <translation>文件将命名为 {name}。</translation>
    </message>
    <message>
        <source>The file {name} has changed since it was attached.</source>
        <translation>文件 {name} 与附加时的内容不一致。</translation>
    </message>
    <message>
        <source>The first effect on users, noticed or not.</source>
        <translation>用户开始受到影响，无论是否有人察觉。</translation>
    </message>
    <message>
        <source>The first page to a person.</source>
        <translation>第一次呼叫到人。</translation>
    </message>
    <message>
        <source>The first row is not before the impact began. What was the situation just before that?</source>
        <translation>第一行并不早于影响开始。影响开始之前是什么情况？</translation>
    </message>
    <message>
        <source>The first status page entry came 31 minutes after the page</source>
        <translation>呼叫发出 31 分钟后，状态页才有第一条更新</translation>
    </message>
    <message>
        <source>The full text is on the clipboard.</source>
        <translation>全文已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The gap and its effect; each may lead to a follow-up.</source>
        <translation>缺口及其后果；每一条都可能引出改进措施。</translation>
    </message>
    <message>
        <source>The graph, log or experiment, in a few words.</source>
        <translation>用几个字写明是哪张图、哪份日志或哪次实验。</translation>
    </message>
    <message>
        <source>The idea as it came up; not yet an action.</source>
        <translation>按原话记下的想法，还不是改进项。</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>故障概况</translation>
    </message>
    <message>
        <source>The incident's severity or state was changed.</source>
        <translation>故障的严重级别或状态发生变化。</translation>
    </message>
    <message>
        <source>The key file {file} is missing or damaged.</source>
        <translation>密钥文件 {file} 缺失或已损坏。</translation>
    </message>
    <message>
        <source>The keyring did not provide the key. Type the passphrase or the recovery key instead.</source>
        <translation>密钥环未提供密钥。请改为输入密码短语或恢复密钥。</translation>
    </message>
    <message>
        <source>The last copy was export {id}.</source>
        <translation>上一份评审稿为“导出 {id}”。</translation>
    </message>
    <message>
        <source>The library could not be backed up.</source>
        <translation>未能备份资料库。</translation>
    </message>
    <message>
        <source>The library could not be opened.</source>
        <translation>无法打开资料库。</translation>
    </message>
    <message>
        <source>The library could not be written to, so it has no record of this copy. Notes in it will be matched to answers by their words alone.</source>
        <translation>无法写入资料库，因此未记录此次导出。日后只能根据文字判断其中批注的位置。</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>资料库已锁定。</translation>
    </message>
    <message>
        <source>The library is no longer encrypted. Anyone who has the file can read it.</source>
        <translation>资料库已取消加密；拿到文件的人都能读取其内容。</translation>
    </message>
    <message>
        <source>The library is not encrypted. If it will contain anything confidential, encrypt it.</source>
        <translation>此资料库未加密。如果要存放机密内容，请加密。</translation>
    </message>
    <message>
        <source>The library itself is not changed.</source>
        <translation>资料库本身不受影响。</translation>
    </message>
    <message>
        <source>The library was backed up.</source>
        <translation>资料库已备份。</translation>
    </message>
    <message>
        <source>The library was restored to {time}.</source>
        <translation>资料库已恢复到 {time} 时的状态。</translation>
    </message>
    <message>
        <source>The library {file} contains commands that pmdesk did not put there.</source>
        <translation>资料库 {file} 中含有并非由 pmdesk 写入的命令。</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>资料库 {file} 已损坏。</translation>
    </message>
    <message>
        <source>The library {file} was moved, deleted or replaced while it was open.</source>
        <translation>资料库 {file} 在打开期间被移动、删除或替换了。</translation>
    </message>
    <message>
        <source>The list entry for {place} does not match its answers. `pmdesk doctor --repair` rebuilds it.</source>
        <translation>列表中 {place} 这一行与其保存的内容不一致。可用 `pmdesk doctor --repair` 重新生成。</translation>
    </message>
    <message>
        <source>The log says “connection reset” for a rejected certificate, which suggests a network fault.</source>
        <translation>证书被拒绝时，日志写的是“connection reset”，容易让人想到网络问题。</translation>
    </message>
    <message>
        <source>The luck that helped, and what would have happened without it.</source>
        <translation>是什么样的运气，没有它会怎样。</translation>
    </message>
    <message>
        <source>The marked words “{words}” are no longer in the answer.</source>
        <translation>批注所标的文字“{words}”已不在该项内容中。</translation>
    </message>
    <message>
        <source>The marked words “{words}” now appear more than once in the answer.</source>
        <translation>批注所标的文字“{words}”现在在该项内容中出现不止一次。</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>The meeting begins in less than 24 hours. Has the draft gone out to the reviewers?</source>
        <translation>距离会议不足 24 小时。草稿是否已发给评审人？</translation>
    </message>
    <message>
        <source>The meeting has not been held yet.</source>
        <translation>会议还没有召开。</translation>
    </message>
    <message>
        <source>The meeting was held and the content agreed; support can post the external message.</source>
        <translation>会议已开，内容已达成一致；客服可以发布对外公告。</translation>
    </message>
    <message>
        <source>The message names nobody and alarms nobody.</source>
        <translation>公告中没有人名，也没有容易引起恐慌的用语。</translation>
    </message>
    <message>
        <source>The message says when the impact on customers began and ended, as entered under “Impact”, in the time zone of this postmortem.</source>
        <translation>公告会按这份复盘的时区写明客户受影响的起止时间，取自“影响”。</translation>
    </message>
    <message>
        <source>The morning peak was due at 09:00, so switching to reduced mode came before further diagnosis.</source>
        <translation>09:00 将迎来早高峰，所以选择先进入降级模式，而不是继续诊断。</translation>
    </message>
    <message>
        <source>The newest backup, {file}, is damaged.</source>
        <translation>最新的备份 {file} 已损坏。</translation>
    </message>
    <message>
        <source>The note says what is needed.</source>
        <translation>还需要什么，写在说明中。</translation>
    </message>
    <message>
        <source>The original changed after this was translated ({language}).</source>
        <translation>译文（{language}）完成后，原文有改动。</translation>
    </message>
    <message>
        <source>The original changed after this was translated ({language}). Update the translation before customers read it.</source>
        <translation>译文（{language}）完成后，原文有改动。请在客户看到之前更新译文。</translation>
    </message>
    <message>
        <source>The original changed after this was translated.</source>
        <translation>翻译之后，原文有改动。</translation>
    </message>
    <message>
        <source>The original changed after this was translated. {language}: {text}</source>
        <translation>翻译之后原文有改动。{language}：{text}</translation>
    </message>
    <message>
        <source>The output could not be written ({reason}).</source>
        <translation>无法写入输出（{reason}）。</translation>
    </message>
    <message>
        <source>The owner knows about it and has time for it.</source>
        <translation>负责人知情，也有时间去做。</translation>
    </message>
    <message>
        <source>The owner's tasks</source>
        <translation>负责人的任务</translation>
    </message>
    <message>
        <source>The page with the note</source>
        <translation>带批注的页面</translation>
    </message>
    <message>
        <source>The period over which the objective is measured.</source>
        <translation>衡量该目标所用的时间段。</translation>
    </message>
    <message>
        <source>The period that was looked at.</source>
        <translation>查看的时间段。</translation>
    </message>
    <message>
        <source>The person's name, spelled the same way everywhere in this postmortem.</source>
        <translation>姓名；在整份复盘中写法保持一致。</translation>
    </message>
    <message>
        <source>The phase in which the factor mattered most.</source>
        <translation>这个因素在哪个环节起作用。</translation>
    </message>
    <message>
        <source>The platform team was asked at 09:12 and had the reissue procedure at hand.</source>
        <translation>09:12 联系了平台团队，对方手上就有重新签发的步骤。</translation>
    </message>
    <message>
        <source>The postmortem in it was new, and is now in the library.</source>
        <translation>其中的故障复盘原不在资料库中，现已导入。</translation>
    </message>
    <message>
        <source>The postmortem inside the file could not be read.</source>
        <translation>无法读取文件中附带的故障复盘。</translation>
    </message>
    <message>
        <source>The postmortem is in the trash.</source>
        <translation>这份复盘在回收站中。</translation>
    </message>
    <message>
        <source>The postmortem it belongs to is in the trash.</source>
        <translation>对应的故障复盘在回收站中。</translation>
    </message>
    <message>
        <source>The postmortem meeting</source>
        <translation>复盘会议</translation>
    </message>
    <message>
        <source>The preview could not be created. Export as PDF to see the reason.</source>
        <translation>无法生成预览。可通过导出为 PDF 查看原因。</translation>
    </message>
    <message>
        <source>The promised percentage of good events or good time.</source>
        <translation>承诺达到的比例：成功请求的占比，或正常时间的占比。</translation>
    </message>
    <message>
        <source>The reason is written down.</source>
        <translation>理由已写明。</translation>
    </message>
    <message>
        <source>The recipients are named.</source>
        <translation>已填写分享对象。</translation>
    </message>
    <message>
        <source>The recovery key has a typing error.</source>
        <translation>恢复密钥中有输入错误。</translation>
    </message>
    <message>
        <source>The renewal failure looked like the daily reports around it</source>
        <translation>续期通知看起来与前后的日报没有两样</translation>
    </message>
    <message>
        <source>The renewal job had been failing since September</source>
        <translation>续期任务自 9 月起一直失败</translation>
    </message>
    <message>
        <source>The report does not give a time zone; its times were read as UTC.</source>
        <translation>报告没有注明时区；其中的时间已按 UTC 读取。</translation>
    </message>
    <message>
        <source>The report was sent within 48 hours</source>
        <translation>报告在 48 小时内发出</translation>
    </message>
    <message>
        <source>The response was closed.</source>
        <translation>响应宣告结束。</translation>
    </message>
    <message>
        <source>The review sheet on page {page} asks for your answers to these questions.</source>
        <translation>请在第 {page} 页的评审表中回答以下问题。</translation>
    </message>
    <message>
        <source>The reviewer's name.</source>
        <translation>由谁评审。</translation>
    </message>
    <message>
        <source>The reviewer's point of view; choose one or type another.</source>
        <translation>评审人的视角；从列表中选择，也可以另行输入。</translation>
    </message>
    <message>
        <source>The role during the response; reports can show it instead of the name.</source>
        <translation>响应期间的角色；报告可以用它代替姓名。</translation>
    </message>
    <message>
        <source>The role or system that acted, not a person's name.</source>
        <translation>采取行动的角色或系统，不写人名。</translation>
    </message>
    <message>
        <source>The row was deleted. Where does this belong?</source>
        <translation>原来的行已被删除。这条批注归到哪里？</translation>
    </message>
    <message>
        <source>The search API's error rate and connection errors at the proxies. No screen showed certificate lifetimes.</source>
        <translation>搜索 API 的错误率和代理的连接错误。没有任何画面显示证书的有效期。</translation>
    </message>
    <message>
        <source>The search nodes accept only connections with a valid certificate. Renewal had been failing since September, and the failure notices went to a channel that gets 40 other messages a day. Nothing showed how many days were left.</source>
        <translation>搜索节点只接受持有有效证书的连接。续期自 9 月起一直失败，失败通知发到了一个每天另有 40 条消息的群里，也没有任何地方显示证书的剩余天数。</translation>
    </message>
    <message>
        <source>The second restart without effect; the runbook had no further step.</source>
        <translation>第二次重启仍无效果，操作手册也没有下一步。</translation>
    </message>
    <message>
        <source>The service is unusable, or data is at risk.</source>
        <translation>服务不可用，或数据面临风险。</translation>
    </message>
    <message>
        <source>The service level objective, as you publish it.</source>
        <translation>团队公布的服务水平目标（SLO）。</translation>
    </message>
    <message>
        <source>The severity, as named in your scheme.</source>
        <translation>按所用的级别体系填写。</translation>
    </message>
    <message>
        <source>The share of the period's error budget used by this incident; it may exceed 100.</source>
        <translation>这次故障占该周期错误预算的比例；可以超过 100。</translation>
    </message>
    <message>
        <source>The sort of event; it sets the color on the chart.</source>
        <translation>这件事属于哪一类；用于图上着色，也便于筛选。</translation>
    </message>
    <message>
        <source>The system keyring is locked, or could not store the key.</source>
        <translation>系统密钥环已锁定，或未能保存密钥。</translation>
    </message>
    <message>
        <source>The team that owns the service and gets the ticket; someone from it belongs in the meeting.</source>
        <translation>负责该服务、接收工单的团队；该团队应有人参加会议。</translation>
    </message>
    <message>
        <source>The team the person represented; every team with a follow-up needs someone at the meeting.</source>
        <translation>此人代表的团队；凡承担改进措施的团队，都应有人参加会议。</translation>
    </message>
    <message>
        <source>The text around the place where words were to be added has changed.</source>
        <translation>要添加文字之处的前后文已有改动。</translation>
    </message>
    <message>
        <source>The ticket's number or address, once it exists.</source>
        <translation>工单的编号或链接，建好后填写。</translation>
    </message>
    <message>
        <source>The time only keeps the row in its place.</source>
        <translation>填写的时间只用来给这一行排序。</translation>
    </message>
    <message>
        <source>The timeline as a chart</source>
        <translation>时间线图表</translation>
    </message>
    <message>
        <source>The timeline is complete and in order</source>
        <translation>时间线完整且顺序正确</translation>
    </message>
    <message>
        <source>The topic, and where it is dealt with instead.</source>
        <translation>是什么事，在哪里处理。</translation>
    </message>
    <message>
        <source>The translation is still right</source>
        <translation>译文仍然正确</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
    <message>
        <source>The unit of all three values.</source>
        <translation>三个值共用的单位。</translation>
    </message>
    <message>
        <source>The usual value at this time on this day of the week.</source>
        <translation>工作日或周末同一时段的平常值。</translation>
    </message>
    <message>
        <source>The value once service was restored.</source>
        <translation>服务恢复后的数值。</translation>
    </message>
    <message>
        <source>The whole report, for colleagues. The PDF also contains the postmortem itself.</source>
        <translation>供同事阅读：完整报告，PDF 中附带复盘数据。</translation>
    </message>
    <message>
        <source>The window could not be loaded ({reason}).</source>
        <translation>无法加载窗口（{reason}）。</translation>
    </message>
    <message>
        <source>The wording is blameless throughout</source>
        <translation>通篇措辞对事不对人</translation>
    </message>
    <message>
        <source>The worst value during the incident.</source>
        <translation>故障期间的最差值。</translation>
    </message>
    <message>
        <source>The worst was over for users.</source>
        <translation>对用户来说，最坏的情况已经过去。</translation>
    </message>
    <message>
        <source>Their words were added to a text of the same row. Check these rows.</source>
        <translation>其内容已加到同一行的文字中。请检查这些行。</translation>
    </message>
    <message>
        <source>There are no more actions than a team can finish, and each has an owner, a due date and a clear end.</source>
        <translation>改进项的数量在团队能完成的范围内，且每项都有负责人、截止日期和明确的完成标准。</translation>
    </message>
    <message>
        <source>There are no notes in {file}.</source>
        <translation>{file} 中没有任何批注。</translation>
    </message>
    <message>
        <source>There is already a library in {folder}.</source>
        <translation>{folder} 中已有资料库。</translation>
    </message>
    <message>
        <source>There is an external message. Set “{status}” first, so that support can post it.</source>
        <translation>有对外公告：须先设为“{status}”，再由客服发布。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可用于显示窗口的屏幕。</translation>
    </message>
    <message>
        <source>There is no external message yet, so this report says nothing.</source>
        <translation>尚无对外公告，因此这份报告没有内容。</translation>
    </message>
    <message>
        <source>There is no postmortem {name} in this library.</source>
        <translation>此资料库中没有复盘 {name}。</translation>
    </message>
    <message>
        <source>There is no version {choice} at place {number}.</source>
        <translation>第 {number} 处没有版本 {choice}。</translation>
    </message>
    <message>
        <source>There is something unexpected in {file} at {place}. Nothing was imported.</source>
        <translation>{file} 的 {place} 处内容不符合预期，未导入任何内容。</translation>
    </message>
    <message>
        <source>These places were changed on both sides. Choose which version to keep; the other one stays in the history.</source>
        <translation>以下各处双方都做了修改。请选择要保留的内容；另一个版本会留在历史中。</translation>
    </message>
    <message>
        <source>Think of code and change reviews, ownership, handovers and how notices reach people.</source>
        <translation>考虑代码与变更评审、职责归属、交接，以及通知传递的路径。</translation>
    </message>
    <message>
        <source>Think of deadlines, staffing, access rights, time of day and cost.</source>
        <translation>考虑期限、人手、权限、时段和成本。</translation>
    </message>
    <message>
        <source>Think of more traffic, more data, more services and more teams.</source>
        <translation>考虑流量、数据、服务和团队的增长。</translation>
    </message>
    <message>
        <source>Think of screens, alerts, messages and calls, and what you were trying to find out from them.</source>
        <translation>回想当时看的监控画面、告警、消息和电话，以及想从中弄清什么。</translation>
    </message>
    <message>
        <source>Think of shifts, handovers, approval rules, other incidents and outside expectations.</source>
        <translation>考虑轮班、交接、审批规则、其他故障和外部的期望。</translation>
    </message>
    <message>
        <source>Think of the levers you had, and how you knew that they would work.</source>
        <translation>考虑当时手上有哪些手段，以及怎么知道它们有效。</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>此项</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>此次变更</translation>
    </message>
    <message>
        <source>This comment does not propose different words.</source>
        <translation>这条批注没有提出修改文字。</translation>
    </message>
    <message>
        <source>This copy is from {day}; a newer one was exported on {newer}.</source>
        <translation>这一份导出于 {day}；{newer} 又导出过较新的一份。</translation>
    </message>
    <message>
        <source>This does not look like a date. Try 2026-11-18 or 11/18.</source>
        <translation>无法识别为日期。例如：2026-11-18、11/18。</translation>
    </message>
    <message>
        <source>This does not look like a length of time. Try 60 (minutes), 1:30 or 1h30.</source>
        <translation>无法识别为时长。例如：60、1:30、1小时30分钟。</translation>
    </message>
    <message>
        <source>This does not look like a number. Try 1240 or 99.5.</source>
        <translation>无法识别为数字。例如：1240、99.5。</translation>
    </message>
    <message>
        <source>This does not look like a time. Try 2026-11-18 08:52, 8:52 or 11/18 8:52 pm.</source>
        <translation>无法识别为时间。例如：2026-11-18 08:52、8:52、11月18日 20:52。</translation>
    </message>
    <message>
        <source>This file belongs to “{title}”, which is not open.</source>
        <translation>所属的故障复盘“{title}”当前未打开。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>此文件夹不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of this library.</source>
        <translation>这既不是此资料库的密码短语，也不是恢复密钥。</translation>
    </message>
    <message>
        <source>This is not written in {language}; customers would read it in {shown}.</source>
        <translation>这里没有报告语言（{language}）的文字，客户读到的会是其他语言（{shown}）。</translation>
    </message>
    <message>
        <source>This is the copy. The original is still in the library.</source>
        <translation>这是副本；原复盘仍在资料库中。</translation>
    </message>
    <message>
        <source>This is {count} characters long; the limit here is {limit}.</source>
        <translation>已有 {count} 个字符；这里最多 {limit} 个。</translation>
    </message>
    <message>
        <source>This library can be read but not changed.</source>
        <translation>此资料库为只读。</translation>
    </message>
    <message>
        <source>This library can be read but not changed. You can still export. To write, check the permissions of its folder and start pmdesk again.</source>
        <translation>此资料库为只读。仍可照常导出；要编辑，请检查文件夹权限后重新启动。</translation>
    </message>
    <message>
        <source>This library has been in use by {user} on {machine} since {time}, so here you can only read it. To write, close it there and start pmdesk again.</source>
        <translation>{machine} 上的 {user} 自 {time} 起打开着此资料库，因此这里只能读取。对方关闭后，请重新启动再写入。</translation>
    </message>
    <message>
        <source>This library has no record of this copy, so its notes were matched to answers by their words alone.</source>
        <translation>此文件不在此资料库的导出记录中，只能根据文字判断批注的位置。</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>此资料库已加密。</translation>
    </message>
    <message>
        <source>This library was written by a newer version of pmdesk (library version {version}).</source>
        <translation>此资料库由更高版本的 pmdesk 写入（版本 {version}）。</translation>
    </message>
    <message>
        <source>This looks like {found}, but is saved as {language}.</source>
        <translation>这段文字看起来是“{found}”，却存为“{language}”。</translation>
    </message>
    <message>
        <source>This names {name}. Say what the system did.</source>
        <translation>这里出现了人名：{name}。请改写成系统发生了什么。</translation>
    </message>
    <message>
        <source>This postmortem is no longer in the library.</source>
        <translation>此故障复盘已不在资料库中。</translation>
    </message>
    <message>
        <source>This system has no keyring that pmdesk can safely use.</source>
        <translation>此系统中没有 pmdesk 信任的密钥环。</translation>
    </message>
    <message>
        <source>This text is too long for a field. Nothing was pasted.</source>
        <translation>这段文本超出字段的长度上限，没有粘贴。</translation>
    </message>
    <message>
        <source>This was not understood.</source>
        <translation>无法识别。</translation>
    </message>
    <message>
        <source>Three parts: a summary, what happened, what we are doing.</source>
        <translation>分三部分：摘要、发生了什么、我们在做什么。</translation>
    </message>
    <message>
        <source>Tick each question you can answer with yes. For the rest, say in your note what is missing.</source>
        <translation>能回答“是”的就勾选；其余的，在说明中写明缺什么。</translation>
    </message>
    <message>
        <source>Tick everything that applies. If nothing does, a short note may be enough.</source>
        <translation>勾选所有符合的项；如果一项也不符合，这次故障写一条简短说明也许就够了。</translation>
    </message>
    <message numerus="yes">
        <source>Tick the {n} suggested points</source>
        <translation><numerusform>勾选建议的 {n} 项</numerusform></translation>
    </message>
    <message>
        <source>Tick this if nothing monitored the service or behavior in question; pmdesk then asks for a follow-up that closes the gap.</source>
        <translation>如果相关服务或行为没有监控覆盖，请勾选；pmdesk 会提示添加补上这一缺口的改进措施。</translation>
    </message>
    <message>
        <source>Tick this if someone checked and found none; that says more than leaving the row out.</source>
        <translation>有人查过、确认为零时勾选；这比空着更有说服力。</translation>
    </message>
    <message>
        <source>Tick this if the count does not come from data; reports will say so.</source>
        <translation>数字不是直接取自数据时请勾选，报告中会注明。</translation>
    </message>
    <message>
        <source>Tick this if the values were estimated rather than measured.</source>
        <translation>数值是估算而非测得时勾选。</translation>
    </message>
    <message>
        <source>Tick this once everyone present agrees that the timeline is complete and correct.</source>
        <translation>到场的人都认为时间线完整、正确后，请勾选。</translation>
    </message>
    <message>
        <source>Tick what is done. Carrying out the follow-ups is not one of the owner's tasks.</source>
        <translation>完成一项勾选一项；落实改进措施不属于复盘负责人的任务。</translation>
    </message>
    <message>
        <source>Tick what is true before you close the postmortem.</source>
        <translation>关闭复盘前，勾选已经做到的事。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Ticket open</source>
        <translation>已建工单</translation>
    </message>
    <message>
        <source>Tickets created for the follow-ups</source>
        <translation>改进措施已建工单</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time at each severity</source>
        <translation>各级别持续时间</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>认领用时</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>发现用时</translation>
    </message>
    <message>
        <source>Time to first public update</source>
        <translation>首次公告用时</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>止损用时</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>解决用时</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>故障时间线</translation>
    </message>
    <message>
        <source>Times are shown in this zone. Enter its IANA name; each time is stored with its UTC offset.</source>
        <translation>时间按此时区显示，请填 IANA 时区名；每个时刻都连同自己的 UTC 偏移量一起保存。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title for customers</source>
        <translation>给客户的标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>To discuss before tickets are created</source>
        <translation>建工单前要讨论的事</translation>
    </message>
    <message>
        <source>To the minute</source>
        <translation>精确到分</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>精确到秒</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Translations that are older than their original: {count}. The report marks each.</source>
        <translation>有 {count} 条译文比原文旧，报告会加以标注。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Trivial</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Trust comes from saying plainly what happened and what will change.</source>
        <translation>坦率说明发生了什么、会有什么改变，才能赢得信任。</translation>
    </message>
    <message>
        <source>Try 2026-11-18 or 11/18.</source>
        <translation>请写成 2026-11-18。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>请重试；没有任何改动。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn off encryption?</source>
        <translation>要关闭加密吗？</translation>
    </message>
    <message>
        <source>Turn off encryption…</source>
        <translation>关闭加密…</translation>
    </message>
    <message>
        <source>Turning checks off would have been faster; reissuing kept the cluster protected and was expected to take ten minutes.</source>
        <translation>关闭校验更快；重新签发能让集群一直受到保护，预计需要十分钟。</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Two weeks of work for a path that is retired in March</source>
        <translation>需要两周，而这条链路 3 月就会下线</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>改进类型</translation>
    </message>
    <message>
        <source>Type its passphrase, or the recovery key you wrote down.</source>
        <translation>请输入密码短语，或纸上记下的恢复密钥。</translation>
    </message>
    <message>
        <source>Type more of the id or number; `pmdesk list` shows them.</source>
        <translation>请输入更完整的 ID 或编号；可用 `pmdesk list` 查看。</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>输入后按 Enter</translation>
    </message>
    <message>
        <source>UK time</source>
        <translation>英国时间</translation>
    </message>
    <message>
        <source>US Central time</source>
        <translation>美国中部时间</translation>
    </message>
    <message>
        <source>US Eastern time</source>
        <translation>美国东部时间</translation>
    </message>
    <message>
        <source>US Mountain time</source>
        <translation>美国山地时间</translation>
    </message>
    <message>
        <source>US Pacific time</source>
        <translation>美国太平洋时间</translation>
    </message>
    <message>
        <source>Under “Business measures”, say what and how much.</source>
        <translation>请在“业务指标”中写明丢失了什么、丢失了多少。</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or its recovery key.</source>
        <translation>请用密码短语或恢复密钥解锁。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the passphrase or the recovery key.</source>
        <translation>请解锁密钥环，或使用密码短语或恢复密钥。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Unplaced text</source>
        <translation>未归类文本</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Update pmdesk to open it. The library was not changed.</source>
        <translation>请更新 pmdesk 后再打开；资料库未作改动。</translation>
    </message>
    <message>
        <source>Update pmdesk, then import the file again.</source>
        <translation>请更新 pmdesk，再导入该文件。</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>用法：{usage}</translation>
    </message>
    <message>
        <source>Use a command instead; `pmdesk --help` lists them.</source>
        <translation>请改用命令；可用 `pmdesk --help` 查看。</translation>
    </message>
    <message>
        <source>Use eight characters or more. Several words are easy to remember.</source>
        <translation>至少八个字符；用几个词组合便于记忆。</translation>
    </message>
    <message>
        <source>Use the numbers your product is measured by, next to their normal values.</source>
        <translation>使用产品日常关注的指标，并与正常值对照。</translation>
    </message>
    <message>
        <source>Use the system keyring</source>
        <translation>向系统密钥环查询</translation>
    </message>
    <message>
        <source>Use {time} from {mark} in the timeline</source>
        <translation>使用时间线中 {mark} 的时间 {time}</translation>
    </message>
    <message>
        <source>Useful, and can wait for planned work.</source>
        <translation>有用，可以放到计划内工作中做。</translation>
    </message>
    <message>
        <source>Users had to be told</source>
        <translation>需要告知用户</translation>
    </message>
    <message>
        <source>Users saw downtime or degradation</source>
        <translation>用户遇到服务中断或质量下降</translation>
    </message>
    <message>
        <source>Users saw normal service again.</source>
        <translation>用户恢复正常使用。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Watched without taking part.</source>
        <translation>在场，没有承担任务。</translation>
    </message>
    <message>
        <source>We assume that the September notices were delivered; the chat export for that month would confirm it.</source>
        <translation>假设 9 月的通知都已送达；当月的聊天记录导出可以证实。</translation>
    </message>
    <message>
        <source>We now monitor the remaining lifetime of every such certificate and are making their renewal automatic.</source>
        <translation>我们已对所有此类证书的剩余有效期进行监控，并正在实现自动续期。</translation>
    </message>
    <message>
        <source>We took a quiet renewal job for a working one.</source>
        <translation>续期任务一直没有动静，我们以为它在正常运行。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What became of earlier notes</source>
        <translation>对先前批注的答复</translation>
    </message>
    <message>
        <source>What can be seen in it, and when.</source>
        <translation>从中能看到什么，何时看到。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>What could not be seen, or did not stand out, at the time?</source>
        <translation>当时有哪些情况看不到，或者不显眼？</translation>
    </message>
    <message>
        <source>What customers deserve to know, in their words. It is a draft until the meeting approves it.</source>
        <translation>客户理应知道的内容，用客户的语言写；会议通过之前都是草稿。</translation>
    </message>
    <message>
        <source>What customers experienced</source>
        <translation>客户看到的情况</translation>
    </message>
    <message>
        <source>What did the incident teach you that should change that view?</source>
        <translation>这次故障让你们了解到哪些情况，足以改变原来的看法？</translation>
    </message>
    <message>
        <source>What else, in operations or in the organization, influenced how you read the situation and acted?</source>
        <translation>还有哪些运维或组织方面的因素，影响了你们对情况的判断和应对？</translation>
    </message>
    <message>
        <source>What gets worse because of it; few changes are free.</source>
        <translation>会因此变差的方面；很少有措施毫无代价。</translation>
    </message>
    <message>
        <source>What had to be decided.</source>
        <translation>需要决定的事。</translation>
    </message>
    <message>
        <source>What happened and why</source>
        <translation>经过与原因</translation>
    </message>
    <message>
        <source>What happened, in order, with a source for each row.</source>
        <translation>按先后顺序写下发生的事；每一行都注明来源。</translation>
    </message>
    <message>
        <source>What it cost in error budget, in pages and in work.</source>
        <translation>消耗了多少错误预算、呼叫了多少次、投入了多少工作量。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>看到的内容</translation>
    </message>
    <message>
        <source>What kind of problem is this?</source>
        <translation>这是哪一类问题？</translation>
    </message>
    <message>
        <source>What lets us notice it sooner?</source>
        <translation>什么能让我们更早发现？</translation>
    </message>
    <message>
        <source>What looked different from what you had expected?</source>
        <translation>有什么与你们预期的不同？</translation>
    </message>
    <message>
        <source>What makes it shorter or less severe next time?</source>
        <translation>什么能让下一次时间更短、影响更轻？</translation>
    </message>
    <message>
        <source>What makes this kind of incident less likely?</source>
        <translation>什么能让这类故障更少发生？</translation>
    </message>
    <message>
        <source>What may happen if nothing changes.</source>
        <translation>如果维持现状，可能会怎样。</translation>
    </message>
    <message>
        <source>What may happen if this is not done.</source>
        <translation>如果不做，可能会怎样。</translation>
    </message>
    <message>
        <source>What options were there, and what made the chosen one look best at the time?</source>
        <translation>当时有哪些选项？是什么让选定的做法看起来最好？</translation>
    </message>
    <message>
        <source>What people could build on when it began.</source>
        <translation>故障开始时，人们可以依靠哪些知识和经验。</translation>
    </message>
    <message>
        <source>What people were trying to achieve, and within what limits.</source>
        <translation>当时想达成什么，受到哪些限制。</translation>
    </message>
    <message>
        <source>What restored service</source>
        <translation>如何恢复服务</translation>
    </message>
    <message>
        <source>What spoke against each of the other options.</source>
        <translation>其他各选项的不利之处。</translation>
    </message>
    <message>
        <source>What status or impact changed with this row: from what, to what.</source>
        <translation>这一行带来的状态或影响变化：从什么变成什么。</translation>
    </message>
    <message>
        <source>What surprised us, and why</source>
        <translation>让我们意外的事</translation>
    </message>
    <message>
        <source>What the action is for; a good set covers more than one type.</source>
        <translation>这个改进项要达到的目的；一组好的改进项不会只有一种类型。</translation>
    </message>
    <message>
        <source>What the link leads to.</source>
        <translation>读者点开链接会看到什么。</translation>
    </message>
    <message>
        <source>What the person did in the response, in a few neutral words.</source>
        <translation>用几个中性的词，写明此人在响应中做了什么。</translation>
    </message>
    <message>
        <source>What the reviewer decided.</source>
        <translation>评审人给出的结论。</translation>
    </message>
    <message>
        <source>What the reviewer would change, or liked.</source>
        <translation>评审人建议修改或肯定的地方。</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>参与情况</translation>
    </message>
    <message>
        <source>What to know before exporting</source>
        <translation>导出前须知</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>请关注这些方面</translation>
    </message>
    <message>
        <source>What told you that it was time to get help?</source>
        <translation>是什么信号让你们知道该找人支援了？</translation>
    </message>
    <message>
        <source>What was affected, how badly, and the numbers that show it.</source>
        <translation>哪些受到影响、影响多重、数字是多少。</translation>
    </message>
    <message>
        <source>What was agreed, in one sentence.</source>
        <translation>用一句话写明商定了什么。</translation>
    </message>
    <message>
        <source>What was counted or timed.</source>
        <translation>统计或计时的内容。</translation>
    </message>
    <message>
        <source>What was decided along the way, what we still do not know, and what this document leaves out.</source>
        <translation>过程中做了哪些决定、还有什么不清楚、这份文档不涉及什么。</translation>
    </message>
    <message>
        <source>What was decided; doing nothing is a choice too.</source>
        <translation>决定了什么；什么都不做也是一种选择。</translation>
    </message>
    <message>
        <source>What was discussed and what was agreed.</source>
        <translation>会上说了什么，商定了什么。</translation>
    </message>
    <message>
        <source>What was looked at is listed with its source.</source>
        <translation>已列出查看过的内容及其来源。</translation>
    </message>
    <message>
        <source>What was on the table.</source>
        <translation>当时可选的做法。</translation>
    </message>
    <message>
        <source>What was written on this page</source>
        <translation>这一页上写的内容</translation>
    </message>
    <message>
        <source>What we are doing about it</source>
        <translation>我们的改进</translation>
    </message>
    <message>
        <source>What we are doing to prevent it</source>
        <translation>改进与预防措施</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>听到的内容</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>What went badly</source>
        <translation>有待改进的地方</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的地方</translation>
    </message>
    <message>
        <source>What work that was put off earlier could have prevented this or made it less severe?</source>
        <translation>有哪些先前推迟的工作，与这次故障的发生或影响大小有关？</translation>
    </message>
    <message>
        <source>What worked, what did not, and where luck helped.</source>
        <translation>哪些经受住了考验，哪些没有，哪里靠的是运气。</translation>
    </message>
    <message>
        <source>What would be different afterward.</source>
        <translation>之后会有什么不同。</translation>
    </message>
    <message>
        <source>What would help the response itself?</source>
        <translation>什么能让响应本身更顺畅？</translation>
    </message>
    <message>
        <source>What you looked at, so that others can look for themselves.</source>
        <translation>写明查看过什么，方便别人自己去看。</translation>
    </message>
    <message>
        <source>What you would like to know.</source>
        <translation>想知道什么。</translation>
    </message>
    <message>
        <source>What you would tell a team that could have the same incident next month.</source>
        <translation>如果另一个团队下个月可能遇到同样的故障，你们会告诉他们什么。</translation>
    </message>
    <message>
        <source>When it ended or, if you only know a range, the latest it could have happened.</source>
        <translation>用于持续了一段时间的事；如果只知道时间范围，填范围的终点。</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>When it happened or began. If you are not sure, set the precision as well.</source>
        <translation>发生或开始的时间；不确定时，请在“精确程度”中注明。</translation>
    </message>
    <message>
        <source>When it happened, in the message</source>
        <translation>在公告中写明发生时间</translation>
    </message>
    <message>
        <source>When known</source>
        <translation>何时得知</translation>
    </message>
    <message>
        <source>When the effect on this feature began.</source>
        <translation>这一功能开始受影响的时刻。</translation>
    </message>
    <message>
        <source>When the first person started working on it.</source>
        <translation>第一个人开始处理的时刻。</translation>
    </message>
    <message>
        <source>When the first user could have noticed it, even if nobody did yet.</source>
        <translation>第一位用户可能感到异常的时刻，即使当时还没有人知道。</translation>
    </message>
    <message>
        <source>When the incident was declared over and people could stop.</source>
        <translation>宣布故障结束、响应人员撤下的时刻。</translation>
    </message>
    <message>
        <source>When the last affected user saw normal service again.</source>
        <translation>最后一位受影响的用户恢复正常的时刻。</translation>
    </message>
    <message>
        <source>When this feature was back to normal.</source>
        <translation>这一功能恢复正常的时刻。</translation>
    </message>
    <message>
        <source>When you talked.</source>
        <translation>访谈的日期。</translation>
    </message>
    <message>
        <source>Where did you turn for help?</source>
        <translation>你们向哪些方面求助？</translation>
    </message>
    <message>
        <source>Where does this belong?</source>
        <translation>这条批注归到哪里？</translation>
    </message>
    <message>
        <source>Where it can be seen: the graph, log search, message or page that shows this fact.</source>
        <translation>在哪里能看到：显示这一事实的图表、日志查询、消息或页面。</translation>
    </message>
    <message>
        <source>Where it was run.</source>
        <translation>用什么工具查看。</translation>
    </message>
    <message>
        <source>Where the action stands; deciding against it is also a result.</source>
        <translation>改进项进行到哪一步；决定不做也是一种结果。</translation>
    </message>
    <message>
        <source>Where the condition lies; if all factors lie in one layer, look again at the others.</source>
        <translation>条件所在的层面；如果所有因素都在同一层面，请再看看其他层面。</translation>
    </message>
    <message>
        <source>Where the numbers come from: a dashboard, a query, a person.</source>
        <translation>数字取自哪里：监控大盘、查询，或相关负责人。</translation>
    </message>
    <message>
        <source>Where was the situation easy to misread?</source>
        <translation>哪些地方容易让人误判情况？</translation>
    </message>
    <message>
        <source>Where we were lucky</source>
        <translation>运气帮忙的地方</translation>
    </message>
    <message>
        <source>Whether responders knew this at the time. It helps readers avoid hindsight.</source>
        <translation>响应人员当时是否知道；避免读者用事后的眼光看待。</translation>
    </message>
    <message>
        <source>Which earlier incidents did this one resemble?</source>
        <translation>这次故障与以往哪些故障相像？</translation>
    </message>
    <message>
        <source>Which goals guided your actions at that moment?</source>
        <translation>当时，你们的行动是以哪些目标为准的？</translation>
    </message>
    <message>
        <source>Which parts of the incident response worked, and which did not?</source>
        <translation>故障响应中，哪些环节有效，哪些没有起到作用？</translation>
    </message>
    <message>
        <source>Which signals had your attention during the response?</source>
        <translation>响应期间，你们关注的是哪些信号？</translation>
    </message>
    <message>
        <source>Which users, regions or plans were affected.</source>
        <translation>受影响的是哪些用户、地区或套餐。</translation>
    </message>
    <message>
        <source>Who is trying to find out.</source>
        <translation>由谁去弄清楚。</translation>
    </message>
    <message>
        <source>Who makes sure it gets done; not necessarily the person who wrote the ticket.</source>
        <translation>由谁推动完成；不一定是建工单的人。</translation>
    </message>
    <message>
        <source>Who was affected, as customers would put it.</source>
        <translation>哪些客户受到影响，用客户的说法来写。</translation>
    </message>
    <message>
        <source>Who wrote this</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Who you talked with.</source>
        <translation>与谁谈过。</translation>
    </message>
    <message>
        <source>Whole postmortem</source>
        <translation>整份故障复盘</translation>
    </message>
    <message>
        <source>Why is it all right to continue without meeting them?</source>
        <translation>请写明未完成这些也可以继续的理由</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>未选其他的理由</translation>
    </message>
    <message>
        <source>Why this will not be done, so that nobody has to wonder or ask again.</source>
        <translation>决定不做的理由，免得日后有人疑惑或再问。</translation>
    </message>
    <message>
        <source>Will it reach those who can learn from it?</source>
        <translation>能送到可以从中学习的人手里吗？</translation>
    </message>
    <message>
        <source>Will not do</source>
        <translation>决定不做</translation>
    </message>
    <message>
        <source>Will this get worse, or happen more often, as usage grows?</source>
        <translation>随着用量增长，这类情况会更严重或更频繁吗？</translation>
    </message>
    <message>
        <source>Without a command, or with a file, pmdesk opens its window.</source>
        <translation>不带命令，或只给出文件时，将打开窗口。</translation>
    </message>
    <message>
        <source>Without a passphrase, the library opens only with the keyring or the recovery key.</source>
        <translation>若不设密码短语，则只能用密钥环和恢复密钥打开资料库。</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>位置未定</translation>
    </message>
    <message>
        <source>Words that customers know</source>
        <translation>客户已知的词</translation>
    </message>
    <message>
        <source>Worked on the incident.</source>
        <translation>参与故障处理。</translation>
    </message>
    <message>
        <source>Working session on actions</source>
        <translation>改进措施专题会</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Would the external message reassure customers?</source>
        <translation>对外公告能让客户安心，而不是更恼火吗？</translation>
    </message>
    <message>
        <source>Write down what was agreed, so that those who were absent can follow.</source>
        <translation>写下商定的内容，让没有到会的人也能了解。</translation>
    </message>
    <message>
        <source>Write in the other language</source>
        <translation>改用另一种语言撰写</translation>
    </message>
    <message>
        <source>Write incident postmortems offline.</source>
        <translation>离线撰写故障复盘。</translation>
    </message>
    <message>
        <source>Write it another way, such as 2026-11-18 08:52 for a time or 99.5 for a number.</source>
        <translation>请换一种写法：时间如 2026-11-18 08:52，数字如 99.5。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-18 08:52.</source>
        <translation>请写成 2026-11-18 08:52。</translation>
    </message>
    <message>
        <source>Write it before the meeting; it may still change there.</source>
        <translation>会前写好，会上还可以修改。</translation>
    </message>
    <message>
        <source>Write one short paragraph on what happened, what we learned and what comes next, and say where to find the postmortem.</source>
        <translation>用一小段话写明发生了什么、学到了什么、接下来做什么，并写明在哪里能看到复盘。</translation>
    </message>
    <message>
        <source>Write the recovery key on paper</source>
        <translation>请把恢复密钥抄在纸上</translation>
    </message>
    <message>
        <source>Writing {file}… {percent}%</source>
        <translation>正在写入 {file}… {percent} %</translation>
    </message>
    <message>
        <source>Writing: {language} ⇄ {other}</source>
        <translation>撰写：{language} ⇄ {other}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, but through a personal contact; the escalation list named a team that no longer exists.</source>
        <translation>联系上了，但靠的是私人联系方式；升级名单上的团队已经不存在。</translation>
    </message>
    <message>
        <source>Yes: every new internal service adds a certificate with its own end date.</source>
        <translation>会：每新增一个内部服务，就多一张到期日各不相同的证书。</translation>
    </message>
    <message>
        <source>You can edit everything above. Leave this comment in place: it keeps what the page cannot show.</source>
        <translation>以上内容都可以编辑。请保留这段注释，不要删除：页面上无法呈现的内容保存在这里。</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>批注内容</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>评审结论</translation>
    </message>
    <message>
        <source>Your latest changes are not saved. {trouble}</source>
        <translation>最后输入的内容尚未保存。{trouble}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Zero is also a result, once someone has checked.</source>
        <translation>核实过的零，也是结果。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>`pmdesk --help` lists the commands.</source>
        <translation>可用 `pmdesk --help` 查看所有命令。</translation>
    </message>
    <message>
        <source>`pmdesk backups` lists them.</source>
        <translation>用 `pmdesk backups` 可列出备份。</translation>
    </message>
    <message>
        <source>`pmdesk conflicts ID` shows the places and versions with their numbers.</source>
        <translation>`pmdesk conflicts ID` 会列出各处和各版本及其编号。</translation>
    </message>
    <message>
        <source>`pmdesk list` shows the postmortems in the library.</source>
        <translation>可用 `pmdesk list` 查看有哪些。</translation>
    </message>
    <message>
        <source>a file or a path</source>
        <translation>文件或路径</translation>
    </message>
    <message>
        <source>a file with the passphrase of an encrypted library; - for standard input</source>
        <translation>存有加密资料库密码短语的文件（- 表示标准输入）</translation>
    </message>
    <message>
        <source>a name from a database, a program or a configuration</source>
        <translation>数据库、程序或配置中的名称</translation>
    </message>
    <message>
        <source>a name or a channel in a chat</source>
        <translation>聊天工具中的用户名或频道</translation>
    </message>
    <message>
        <source>a network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>a password, token or key</source>
        <translation>密码、令牌或密钥</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>add the sample postmortems and print their ids</source>
        <translation>添加示例复盘并输出其 ID</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time} 之后</translation>
    </message>
    <message>
        <source>an address of a page or a system</source>
        <translation>网址或系统地址</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>an internal number or file name</source>
        <translation>内部编号或文件名</translation>
    </message>
    <message>
        <source>another folder for the backup</source>
        <translation>存放副本的其他文件夹</translation>
    </message>
    <message>
        <source>another folder to look for backups in</source>
        <translation>要查看的其他文件夹</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>ask for a new passphrase</source>
        <translation>询问新的密码短语</translation>
    </message>
    <message>
        <source>back up the library</source>
        <translation>复制资料库作为备份</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>{time} 之前</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>check for damage, or recover what can be read</source>
        <translation>检查是否损坏，或抢救可读的内容</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>位客户</translation>
    </message>
    <message>
        <source>create a new recovery key</source>
        <translation>生成新的恢复密钥</translation>
    </message>
    <message>
        <source>create a postmortem and print its id</source>
        <translation>新建复盘并输出其 ID</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>位客户</translation>
    </message>
    <message>
        <source>encrypt the library, or change how it is unlocked</source>
        <translation>加密资料库，或更改取得密钥的方式</translation>
    </message>
    <message>
        <source>engineering-all</source>
        <translation>engineering-all</translation>
    </message>
    <message>
        <source>everything, a review copy, or the external message only</source>
        <translation>全部内容、评审稿，或仅对外公告</translation>
    </message>
    <message>
        <source>export although a time or a number contradicts the record</source>
        <translation>即使时间或数字与记录不符也导出</translation>
    </message>
    <message>
        <source>export although a translation is older than its original</source>
        <translation>即使译文比原文旧也导出</translation>
    </message>
    <message>
        <source>export although customers would read that everything was down</source>
        <translation>即使公告会让客户以为全部不可用也导出</translation>
    </message>
    <message>
        <source>export although customers would read what looks internal</source>
        <translation>即使客户会看到疑似内部信息也导出</translation>
    </message>
    <message>
        <source>export although text is missing in the report's language</source>
        <translation>即使缺少报告语言的文字也导出</translation>
    </message>
    <message>
        <source>find words in every answer</source>
        <translation>在所有填写内容中查找</translation>
    </message>
    <message>
        <source>import Markdown, JSON or .pmdesk files, or the notes in annotated PDFs</source>
        <translation>导入 Markdown、JSON 或 .pmdesk 文件，或 PDF 中的批注</translation>
    </message>
    <message>
        <source>keep the key in the system keyring, or stop keeping it there</source>
        <translation>将密钥存入系统密钥环，或不再存入</translation>
    </message>
    <message>
        <source>list open problems</source>
        <translation>列出待处理的问题</translation>
    </message>
    <message>
        <source>list the backups of the library</source>
        <translation>列出资料库的副本</translation>
    </message>
    <message>
        <source>list the postmortems</source>
        <translation>列出复盘</translation>
    </message>
    <message>
        <source>list what is in the trash instead</source>
        <translation>改为列出回收站中的复盘</translation>
    </message>
    <message>
        <source>list what two authors changed differently, or choose a version</source>
        <translation>列出双方修改不一致之处，或选择要保留的版本</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>not on the list of reviewers</source>
        <translation>不在评审人名单中</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>p. {n}</source>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>次</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>pmdesk file, for merging</source>
        <translation>pmdesk 文件（用于合并）</translation>
    </message>
    <message>
        <source>pmdesk gives each postmortem the next number of its year; change it if your team counts differently.</source>
        <translation>pmdesk 按年份依次编号；团队有自己的编号规则时，可以改成团队的编号。</translation>
    </message>
    <message>
        <source>pmdesk {version}. Everything stays in {folder}; nothing is ever sent anywhere.</source>
        <translation>pmdesk {version}。所有内容都保存在 {folder}，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>以 JSON 格式输出</translation>
    </message>
    <message>
        <source>read the new passphrase from a file; - for standard input</source>
        <translation>从文件读取新的密码短语（- 表示标准输入）</translation>
    </message>
    <message>
        <source>rebuild list entries that do not match their answers</source>
        <translation>重新生成与保存内容不一致的列表行</translation>
    </message>
    <message>
        <source>recover what can be read into a new library in this folder</source>
        <translation>把可读的内容存入此文件夹中的新资料库</translation>
    </message>
    <message>
        <source>remove the encryption from the library</source>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>restore a backup of the library; the current library is backed up first</source>
        <translation>用副本恢复资料库（先为当前资料库留一份副本）</translation>
    </message>
    <message>
        <source>search-api</source>
        <translation>search-api</translation>
    </message>
    <message>
        <source>show a postmortem</source>
        <translation>显示一份复盘</translation>
    </message>
    <message>
        <source>show earlier answers and when they changed</source>
        <translation>显示各项内容的修改历史</translation>
    </message>
    <message>
        <source>show only this answer</source>
        <translation>仅显示此项</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>status.example.com</source>
        <translation>status.example.com</translation>
    </message>
    <message>
        <source>sum(rate(edge_connect_errors_total[1m]))</source>
        <translation>sum(rate(edge_connect_errors_total[1m]))</translation>
    </message>
    <message>
        <source>take version M at place N of the list</source>
        <translation>在列表第 N 处采用版本 M</translation>
    </message>
    <message>
        <source>the backup to restore</source>
        <translation>副本文件</translation>
    </message>
    <message>
        <source>the date by which reviewers should reply; by default, the day of the meeting</source>
        <translation>评审人回复的截止日期；默认为会议当天</translation>
    </message>
    <message>
        <source>the file to write; - for standard output</source>
        <translation>要写入的文件；- 表示标准输出</translation>
    </message>
    <message>
        <source>the files to import</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the format of the report; without it, what the file's ending asks for</source>
        <translation>输出格式；省略时由文件扩展名决定</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>the library folder</source>
        <translation>资料库所在文件夹</translation>
    </message>
    <message>
        <source>the name of a host or an internal system</source>
        <translation>主机或内部系统的名称</translation>
    </message>
    <message>
        <source>the name of a person</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>the name of a service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>the number of a ticket or an incident</source>
        <translation>工单或故障的编号</translation>
    </message>
    <message>
        <source>the postmortem's id or number</source>
        <translation>复盘的 ID 或编号</translation>
    </message>
    <message>
        <source>the report's language</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>the severity, such as sev1</source>
        <translation>严重级别，例如 sev1</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the words to find</source>
        <translation>要查找的词语</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>when the impact began</source>
        <translation>影响开始的时间</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>{count} (estimated)</source>
        <translation>{count}（估算）</translation>
    </message>
    <message>
        <source>{count} is more than most teams finish. Which {maximum} matter most?</source>
        <translation>{count} 项，超出多数团队能完成的数量。最重要的 {maximum} 项是哪些？</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} 天</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 天 {h} 小时</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>无法读取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>无法写入 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a JSON file.</source>
        <translation>{file} 已损坏，或不是 JSON 文件。</translation>
    </message>
    <message>
        <source>{file} is damaged: it could not be read as a PDF.</source>
        <translation>{file} 已损坏，无法作为 PDF 读取。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB.</source>
        <translation>{file} 超过了 {most} MB。</translation>
    </message>
    <message>
        <source>{file} is next, after the export that is running.</source>
        <translation>当前的导出结束后，接着导出 {file}。</translation>
    </message>
    <message>
        <source>{file} is not a PDF.</source>
        <translation>{file} 不是 PDF。</translation>
    </message>
    <message>
        <source>{file} is not a backup of a pmdesk library.</source>
        <translation>{file} 不是 pmdesk 资料库的备份。</translation>
    </message>
    <message>
        <source>{file} is not a pmdesk library.</source>
        <translation>{file} 不是 pmdesk 资料库。</translation>
    </message>
    <message>
        <source>{file} is not a postmortem written by pmdesk.</source>
        <translation>{file} 不是 pmdesk 生成的复盘文件。</translation>
    </message>
    <message>
        <source>{file} is not a text file, or its encoding could not be recognized.</source>
        <translation>{file} 不是文本文件，或编码无法识别。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} 受密码保护。</translation>
    </message>
    <message>
        <source>{file} is too large to be a postmortem (the limit is {limit} MB).</source>
        <translation>{file} 超过复盘的大小上限（{limit} MB）。</translation>
    </message>
    <message>
        <source>{file} is too large to be a report (the limit is {limit} MB).</source>
        <translation>{file} 超过报告的大小上限（{limit} MB）。</translation>
    </message>
    <message>
        <source>{file} looks like a conflict copy, made by a cloud drive when two computers wrote to it.</source>
        <translation>{file} 看起来是两台计算机同时写入时由云盘生成的冲突副本。</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>已导入 {file}。</translation>
    </message>
    <message>
        <source>{file} was rewritten by another program, so any notes in it are now part of its pages.</source>
        <translation>{file} 已由其他程序重新生成；其中若有批注，也已成为页面的一部分。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of pmdesk.</source>
        <translation>{file} 由更高版本的 pmdesk 生成。</translation>
    </message>
    <message numerus="yes">
        <source>{file} was written, and its {n} pictures beside it in {folder}.</source>
        <translation><numerusform>已写入 {file}，其中的 {n} 张图片放在旁边的文件夹 {folder} 中。</numerusform></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>{file}: {counts}.</source>
        <translation>{file}：{counts}。</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小时</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分钟</translation>
    </message>
    <message>
        <source>{language}: {text}</source>
        <translation>{language}：{text}</translation>
    </message>
    <message>
        <source>{mark} does not say how to tell when it is done.</source>
        <translation>{mark} 没有写明完成标准。</translation>
    </message>
    <message>
        <source>{mark} has an earlier time than {other}, which is above it.</source>
        <translation>{mark} 早于排在它前面的 {other}。</translation>
    </message>
    <message>
        <source>{mark} has no due date.</source>
        <translation>{mark} 没有截止日期。</translation>
    </message>
    <message>
        <source>{mark} has no owner. Who will make sure it gets done?</source>
        <translation>{mark} 没有负责人。由谁推动完成？</translation>
    </message>
    <message>
        <source>{mark} has no priority.</source>
        <translation>{mark} 没有优先级。</translation>
    </message>
    <message>
        <source>{mark} has no source. Which graph, log or message shows it?</source>
        <translation>{mark} 没有来源。哪张图、哪条日志或消息能看到它？</translation>
    </message>
    <message>
        <source>{mark} has no “{column}” yet.</source>
        <translation>{mark} 还没有“{column}”。</translation>
    </message>
    <message>
        <source>{mark} will not be done. Say why, so that nobody has to ask again.</source>
        <translation>{mark} 决定不做。请写明理由，免得日后再问。</translation>
    </message>
    <message>
        <source>{mark}: all details</source>
        <translation>{mark}：全部详情</translation>
    </message>
    <message>
        <source>{mark}: fewer details</source>
        <translation>{mark}：收起详情</translation>
    </message>
    <message>
        <source>{mark}: “{column}” is empty or not final.</source>
        <translation>{mark} 的“{column}”仍待处理。</translation>
    </message>
    <message>
        <source>{mark}: “{text}” was not understood; the cell was not changed.</source>
        <translation>{mark}：此处无法识别“{text}”；单元格保持原样。</translation>
    </message>
    <message>
        <source>{names} needs a value.</source>
        <translation>{names} 需要一个值。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} belongs to a postmortem that is not in this library.</source>
        <translation>{name} 对应的故障复盘不在此资料库中。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>{name} has only pictures of pages, so pmdesk cannot tell which postmortem it belongs to.</source>
        <translation>{name} 只有页面的图像，pmdesk 无法判断它属于哪份故障复盘。</translation>
    </message>
    <message>
        <source>{name} is neither a command nor a file.</source>
        <translation>{name} 既不是命令，也不是文件。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} is not an internal report or a review copy from pmdesk.</source>
        <translation>{name} 不是从 pmdesk 导出的内部报告或评审稿。</translation>
    </message>
    <message>
        <source>{name} is too large to attach (the limit is {limit} MB).</source>
        <translation>{name} 超过附件的大小上限（{limit} MB）。</translation>
    </message>
    <message>
        <source>{name} is too large to be a postmortem.</source>
        <translation>{name} 太大，不可能是复盘文件。</translation>
    </message>
    <message>
        <source>{name} matches {count} postmortems.</source>
        <translation>{name} 对应 {count} 份复盘。</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed comments</source>
        <translation><numerusform>{n} 条已更改的批注</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation><numerusform>{n} 条批注</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments already known</source>
        <translation><numerusform>{n} 条已导入过的批注</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are new or changed.</source>
        <translation><numerusform>有 {n} 条批注是新增或有改动的。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are selected. A decision applies to all of them.</source>
        <translation><numerusform>已选中 {n} 条批注，所做的决定会一并应用。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n} 天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation><numerusform>{n} 小时</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} list entries were rebuilt.</source>
        <translation><numerusform>已重新生成列表中的 {n} 行。</numerusform></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation><numerusform>{n} 分钟</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation><numerusform>{n} 个月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} new comments</source>
        <translation><numerusform>{n} 条新批注</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} of them wait for you to say where they belong.</source>
        <translation><numerusform>其中 {n} 条需要指定位置。</numerusform></translation>
    </message>
    <message>
        <source>{n} of {count} · {open} open</source>
        <translation>{n} / {count} · 待处理 {open} 条</translation>
    </message>
    <message numerus="yes">
        <source>{n} open comments</source>
        <translation><numerusform>{n} 条待处理批注</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open problems</source>
        <translation><numerusform>{n} 个待处理的问题</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} optional fields</source>
        <translation><numerusform>{n} 个可选字段</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation><numerusform>{n} 页</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are left out. To save them beside the report, name a file with --output.</source>
        <translation><numerusform>未输出 {n} 张图片。图片要放在输出文件旁边，请用 --output 指定文件。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation><numerusform>{n} 处</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places were changed on both sides. Choose which versions to keep.</source>
        <translation><numerusform>有 {n} 处双方都做了修改，请选择要保留的内容。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} points open</source>
        <translation><numerusform>{n} 项未完成</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <translation><numerusform>{n} 条回复</numerusform></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation><numerusform>{n} 周</numerusform></translation>
    </message>
    <message>
        <source>{percent}% answered</source>
        <translation>已填写 {percent} %</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{place} · row deleted</source>
        <translation>{place}（该行已删除）</translation>
    </message>
    <message>
        <source>{place}: {concern}</source>
        <translation>{place}：{concern}</translation>
    </message>
    <message>
        <source>{stage} {percent}%</source>
        <translation>{stage} {percent} %</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}：{reason}</translation>
    </message>
    <message>
        <source>{text} ({source})</source>
        <translation>{text}（{source}）</translation>
    </message>
    <message numerus="yes">
        <source>{total} characters</source>
        <translation><numerusform>{total} 个字符</numerusform></translation>
    </message>
    <message>
        <source>{zone}, {length}</source>
        <translation>{zone}，{length}</translation>
    </message>
    <message>
        <source>{zone}, {offset}</source>
        <translation>{zone}，{offset}</translation>
    </message>
    <message>
        <source>“{date}” does not look like a date.</source>
        <translation>无法将 {date} 识别为日期。</translation>
    </message>
    <message>
        <source>“{field}” and {mark} in the timeline give different times.</source>
        <translation>“{field}”与时间线中的 {mark} 时间不一致。</translation>
    </message>
    <message>
        <source>“{field}” is needed before the review.</source>
        <translation>送交评审前，需要填写“{field}”。</translation>
    </message>
    <message>
        <source>“{field}” is not answered.</source>
        <translation>“{field}”尚未填写。</translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>“{label}”</translation>
    </message>
    <message>
        <source>“{label}” ({count})</source>
        <translation>“{label}”（{count}）</translation>
    </message>
    <message>
        <source>“{severity}” is not a severity.</source>
        <translation>没有“{severity}”这一严重级别。</translation>
    </message>
    <message>
        <source>“{time}” does not look like a time.</source>
        <translation>无法将 {time} 识别为时间。</translation>
    </message>
    <message>
        <source>“{title}” and its history will be deleted permanently.</source>
        <translation>“{title}”及其历史记录将永久删除，无法恢复。</translation>
    </message>
    <message>
        <source>“{value}” is not valid for {names}; choose from {choices}.</source>
        <translation>{names} 不能是 {value}；请从 {choices} 中选择。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” ({language}) contradicts the record, which counts {count} customers.</source>
        <translation>“{words}”（{language}）与记录不符：记录中受影响的客户数为 {count}。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) contradicts the record: the impact lasted {count} min.</source>
        <translation>“{words}”（{language}）与记录不符：影响持续了 {count} 分钟。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) is close to the incident, but the record has nothing on that day.</source>
        <translation>“{words}”（{language}）接近故障发生的日期，但记录中这一天没有任何内容。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) is not a time in the record. The nearest is {time}; is that the one you mean?</source>
        <translation>记录中没有“{words}”（{language}）这个时间，最接近的是 {time}。是不是这个时间？</translation>
    </message>
    <message>
        <source>“{words}” ({language}) looks like {kind}. Customers should not read it.</source>
        <translation>“{words}”（{language}）看起来是{kind}，不应让客户看到。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) names the wrong day of the week for {day}.</source>
        <translation>“{words}”（{language}）中的星期与日期不符，请核对 {day} 是星期几。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) says that everything was down; not every affected feature was.</source>
        <translation>“{words}”（{language}）会让人以为全部不可用，但受影响的功能并非全都不可用。</translation>
    </message>
    <message>
        <source>“{word}” has no clear end. What will exist then that does not exist today?</source>
        <translation>“{word}”看不出何时算完成。做完之后，会多出什么今天没有的东西？</translation>
    </message>
    <message>
        <source>“{word}” judges with hindsight. What was seen and done at the time?</source>
        <translation>“{word}”带有事后的眼光。当时看到了什么，做了什么？</translation>
    </message>
    <message>
        <source>“{word}” reads as if a person were the cause. What in the system made it possible?</source>
        <translation>“{word}”读起来像是把原因归到人身上。系统中的什么使它成为可能？</translation>
    </message>
    <message>
        <source>… and {count} more of the same kind.</source>
        <translation>……另有 {count} 条同类问题。</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more comments</source>
        <translation><numerusform>……另有 {n} 条批注</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more problems</source>
        <translation><numerusform>……另有 {n} 个问题</numerusform></translation>
    </message>
</context>
</TS>
