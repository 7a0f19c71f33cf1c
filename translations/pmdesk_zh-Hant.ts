<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
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
        <translation>2026-11-18 08:30 至 10:15（JST）</translation>
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
        <translation>基本服務未能提供</translation>
    </message>
    <message>
        <source>A certificate that protects connections inside our service expired, and search could no longer be reached. We switched to a reduced mode and then replaced the certificate.</source>
        <translation>用於保護服務內部連線的一張憑證過期，搜尋因此無法使用。我們先切換到降級模式，隨後更換了憑證。</translation>
    </message>
    <message>
        <source>A condition of the system, put so that it would be true whoever was on duty.</source>
        <translation>系統的一個條件；寫法要做到無論誰值班都成立。</translation>
    </message>
    <message>
        <source>A copy is at {path}.</source>
        <translation>副本位於 {path}。</translation>
    </message>
    <message>
        <source>A course was chosen.</source>
        <translation>選定了一個方向。</translation>
    </message>
    <message>
        <source>A failing renewal job notifies a channel that nobody owns</source>
        <translation>續期工作失敗時，通知發到一個無人負責的頻道</translation>
    </message>
    <message>
        <source>A few actions that will be done beat a long list that will not.</source>
        <translation>少數真正會完成的行動，勝過一長串不會完成的。</translation>
    </message>
    <message>
        <source>A file of this name is there; it will be replaced.</source>
        <translation>已有同名檔案，將會取代。</translation>
    </message>
    <message>
        <source>A follow-up review in four weeks is planned</source>
        <translation>已安排四週後的後續審查</translation>
    </message>
    <message>
        <source>A link or path that opens the source at the right place and time range.</source>
        <translation>能在正確的位置和時間範圍開啟依據的連結或路徑。</translation>
    </message>
    <message>
        <source>A link that opens the same view.</source>
        <translation>能開啟同一畫面的連結。</translation>
    </message>
    <message>
        <source>A lower severity that keeps coming back</source>
        <translation>級別較低但反覆出現</translation>
    </message>
    <message>
        <source>A name stands here: {name}. Say what the system did.</source>
        <translation>這裡出現了人名：{name}。請改寫為系統做了什麼。</translation>
    </message>
    <message>
        <source>A near miss worth learning from</source>
        <translation>險些發生，值得學習</translation>
    </message>
    <message>
        <source>A person or a customer noticed first.</source>
        <translation>先注意到的是同事或客戶。</translation>
    </message>
    <message>
        <source>A person took it on.</source>
        <translation>有人接手處理。</translation>
    </message>
    <message>
        <source>A picture of the graph or the raw output; dashboards forget.</source>
        <translation>圖表截圖或原始輸出；儀表板不會一直記得。</translation>
    </message>
    <message>
        <source>A release freeze was in force, so a change to the cluster needed a second approval.</source>
        <translation>正值發布凍結，修改叢集需要第二個人核准。</translation>
    </message>
    <message>
        <source>A release or a change of configuration went out.</source>
        <translation>發布或設定變更上線。</translation>
    </message>
    <message>
        <source>A review makes the content more useful; it is no hunt for typos.</source>
        <translation>審查是為了讓內容更有用，不是挑錯字。</translation>
    </message>
    <message>
        <source>A rough idea of the effort, and what gets worse because of it.</source>
        <translation>大致的投入，以及因此變差的地方。</translation>
    </message>
    <message>
        <source>A rough idea of the effort.</source>
        <translation>大致的投入。</translation>
    </message>
    <message>
        <source>A row of {table} belongs to no postmortem.</source>
        <translation>{table} 中有一列不屬於任何事後檢討。</translation>
    </message>
    <message>
        <source>A short note for everyone who is not going to read the whole document.</source>
        <translation>給不會讀完整份文件的人看的簡短說明。</translation>
    </message>
    <message>
        <source>A surprise shows where our picture of the system and the system itself differ.</source>
        <translation>意外之處，正是我們對系統的認識與系統本身不同之處。</translation>
    </message>
    <message>
        <source>A test certificate with 20 days left pages the platform team</source>
        <translation>剩餘 20 天的測試憑證會呼叫平台團隊</translation>
    </message>
    <message>
        <source>A ticket exists in the owning team's project.</source>
        <translation>負責團隊的專案中已有工單。</translation>
    </message>
    <message>
        <source>A title, a severity and the services are enough to begin.</source>
        <translation>有標題、嚴重度和服務，就可以開始。</translation>
    </message>
    <message>
        <source>A tool, habit or decision that helped, and how.</source>
        <translation>起了幫助的工具、習慣或決定，以及怎樣幫助的。</translation>
    </message>
    <message>
        <source>A-4 is dropped; the path is retired in March</source>
        <translation>取消 A-4，該路徑三月停用</translation>
    </message>
    <message>
        <source>A-4, O-2</source>
        <translation>A-4、O-2</translation>
    </message>
    <message>
        <source>About pmdesk</source>
        <translation>關於 pmdesk</translation>
    </message>
    <message>
        <source>About this time</source>
        <translation>大約此時</translation>
    </message>
    <message>
        <source>About three days for one engineer</source>
        <translation>一名工程師約三天</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Acting role</source>
        <translation>行動角色</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>行動項目</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>採取的行動</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動項目清單</translation>
    </message>
    <message>
        <source>Actions without a date for looking back tend to fade.</source>
        <translation>沒有回顧日期的行動容易不了了之。</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Add a few words by which you would look for this incident later.</source>
        <translation>寫幾個日後尋找這次事件時會用到的詞。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Add one row per event, starting with the normal state before the incident and ending after recovery.</source>
        <translation>一件事寫一行，從事件之前的正常狀態寫到恢復之後。</translation>
    </message>
    <message>
        <source>Add, then Enter</source>
        <translation>輸入後按 Enter</translation>
    </message>
    <message>
        <source>Adds about ten alerts a month</source>
        <translation>每月增加約十條警示</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Affected features</source>
        <translation>受影響的功能</translation>
    </message>
    <message>
        <source>After recovery</source>
        <translation>恢復後</translation>
    </message>
    <message>
        <source>After this time</source>
        <translation>晚於此時</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Alert on every internal certificate with fewer than 21 days left</source>
        <translation>所有剩餘有效期不足 21 天的內部憑證都發出警示</translation>
    </message>
    <message>
        <source>An attachment in {file} is damaged: its content does not match its name.</source>
        <translation>{file} 中有一個附件已毀損：內容與其名稱不符。</translation>
    </message>
    <message>
        <source>An engineer from another team could follow it.</source>
        <translation>其他團隊的工程師也能看懂。</translation>
    </message>
    <message>
        <source>An expiry dashboard was planned, and the region move took precedence.</source>
        <translation>到期儀表板已列入計畫，但區域遷移更優先。</translation>
    </message>
    <message>
        <source>An important function is badly degraded for many users.</source>
        <translation>許多使用者的重要功能明顯變差。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Another pmdesk has this library open, so it can only be read here. Close the other one and start again to write.</source>
        <translation>另一個 pmdesk 已開啟此資料庫，這裡只能閱讀。若要寫入，請關閉另一個再重新啟動。</translation>
    </message>
    <message>
        <source>Another pmdesk has this library open.</source>
        <translation>另一個 pmdesk 已開啟此資料庫。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer from the point of view of those who responded: runbooks, training and earlier experience.</source>
        <translation>從應變人員的角度回答：操作手冊、訓練和以往經驗。</translation>
    </message>
    <message>
        <source>Answers for an affected service.</source>
        <translation>對受影響的服務負責。</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>針對</translation>
    </message>
    <message>
        <source>Anything needed to read the numbers correctly.</source>
        <translation>正確理解這些數字所需的說明。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>修改後通過</translation>
    </message>
    <message>
        <source>Are the actions sensible and bounded?</source>
        <translation>行動是否合理、有邊界？</translation>
    </message>
    <message>
        <source>Are the data behind it kept?</source>
        <translation>背後的資料保留了嗎？</translation>
    </message>
    <message>
        <source>As a rule, the two highest severities.</source>
        <translation>一般指最高的兩級。</translation>
    </message>
    <message>
        <source>As written in {language}</source>
        <translation>{language}原文</translation>
    </message>
    <message>
        <source>Asia/Tokyo</source>
        <translation>Asia/Taipei</translation>
    </message>
    <message>
        <source>Ask experienced writers and people who know the systems, and note what they answered.</source>
        <translation>請有經驗的撰寫者和熟悉系統的人來看，並記下他們的答覆。</translation>
    </message>
    <message>
        <source>Ask how and what, rather than who and why; mark a question as not relevant if it does not fit.</source>
        <translation>問「怎樣」和「什麼」，不問「誰」和「為什麼」；不適用的提問可以標為不相關。</translation>
    </message>
    <message>
        <source>Ask participants what they learned, whether they could speak freely and what to do differently next time, and sum up the answers without names.</source>
        <translation>詢問參與者學到了什麼、能否暢所欲言、下次應有什麼不同，並以不具名的方式彙整。</translation>
    </message>
    <message>
        <source>Ask the system's keyring</source>
        <translation>向系統鑰匙圈查詢</translation>
    </message>
    <message>
        <source>Asking the system's keyring…</source>
        <translation>正在向系統鑰匙圈查詢…</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>At 09:00 the morning peak was due, so reduced mode won over further diagnosis.</source>
        <translation>09:00 將迎來早上尖峰，所以選擇降級模式，而不是繼續診斷。</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>最差時</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Attach a smaller picture or an excerpt, and link the whole.</source>
        <translation>請附上較小的圖片或摘錄，完整內容以連結提供。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>實際出席</translation>
    </message>
    <message>
        <source>Availability says nothing about the chores that keep it up; failed renewals belong to the picture.</source>
        <translation>可用性並不反映維持它的日常工作；續期失敗也應納入視野。</translation>
    </message>
    <message>
        <source>Back each row with something others can open: a graph, a log, a message.</source>
        <translation>每一行都附上別人能開啟的依據：圖表、日誌、訊息。</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回資料庫</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>備份資料庫</translation>
    </message>
    <message>
        <source>Background, and with low confidence what is missing and what would settle it.</source>
        <translation>背景；把握較低時，寫明缺什麼、怎樣才能確定。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>因為</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>會議之前</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>早於此時</translation>
    </message>
    <message>
        <source>Begin before the first symptom and move forward in time.</source>
        <translation>從最初的徵兆之前寫起，順著時間往前走。</translation>
    </message>
    <message>
        <source>Begin with the incident you have just been through, look at two finished examples, or drop a Markdown or JSON file anywhere on this window.</source>
        <translation>從剛經歷的事件開始，查看兩份完成的範例，或將 Markdown、JSON 檔案拖放到此視窗。</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>撰寫中</translation>
    </message>
    <message>
        <source>Between two times</source>
        <translation>兩個時間之間</translation>
    </message>
    <message>
        <source>Book the meeting first. A slot within the deadline beats the perfect slot.</source>
        <translation>先定會議。時限之內的時段，勝過最合適的時段。</translation>
    </message>
    <message>
        <source>Bring back the library of {time}?</source>
        <translation>要還原成 {time} 的資料庫嗎？</translation>
    </message>
    <message>
        <source>Bring back {file} from a backup; each encrypted backup has a copy beside it.</source>
        <translation>請從備份取回 {file}；每個加密備份旁邊都有一份副本。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Bring it back, or copy your text and start pmdesk again.</source>
        <translation>請將其復原，或複製文字後重新啟動 pmdesk。</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>還原成這個內容</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>已用預算</translation>
    </message>
    <message>
        <source>Business measures</source>
        <translation>業務指標</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>通話錄音</translation>
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
        <translation>類別</translation>
    </message>
    <message>
        <source>Certificate inventory was postponed in spring in favor of the region move.</source>
        <translation>憑證清點在春季讓位給了區域遷移。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改變</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>變更通行片語</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>變更通行片語…</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Changed since it was translated. {language}: {text}</source>
        <translation>翻譯之後原文已變更。{language}：{text}</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>自當時以來的變更</translation>
    </message>
    <message>
        <source>Changes too big for a single action item.</source>
        <translation>單一行動項目容納不下的改變。</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>聊天頻道</translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation>請檢查名稱與存取權限。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>請確認它仍在原處，且您有權讀取。</translation>
    </message>
    <message>
        <source>Check the disk; your text stays in this window and is tried again.</source>
        <translation>請檢查磁碟；文字會留在此視窗並再次嘗試。</translation>
    </message>
    <message>
        <source>Check the rights of its folder, or save a copy elsewhere.</source>
        <translation>請檢查資料夾權限，或將副本儲存到別處。</translation>
    </message>
    <message>
        <source>Checked, zero</source>
        <translation>已查證為零</translation>
    </message>
    <message>
        <source>Choose a file that pmdesk exported as JSON.</source>
        <translation>請選擇由 pmdesk 匯出的 JSON 檔案。</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here…</source>
        <translation>選擇檔案，或拖放到這裡…</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>請改用通行片語。</translation>
    </message>
    <message>
        <source>Choose a postmortem on the left to bring it back.</source>
        <translation>請在左側選擇要取回的事後檢討。</translation>
    </message>
    <message>
        <source>Choose a single file.</source>
        <translation>請選擇單一檔案。</translation>
    </message>
    <message>
        <source>Choose a slot within the deadline for this severity and put it on the shared calendar.</source>
        <translation>選擇該嚴重度時限之內的時段，並寫入共用行事曆。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>請選擇較小的檔案。</translation>
    </message>
    <message>
        <source>Choose an empty folder for what is saved.</source>
        <translation>請為救回的內容選擇一個空資料夾。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there, and try again.</source>
        <translation>請選擇其他資料夾，或清出空間後再試一次。</translation>
    </message>
    <message>
        <source>Choose another folder; the file was left as it is.</source>
        <translation>請選擇其他資料夾；該檔案維持原狀。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>選擇其他資料夾…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>選擇其他…</translation>
    </message>
    <message>
        <source>Choose how your team names severities; the list above follows.</source>
        <translation>選擇團隊使用的嚴重度名稱，上面的清單會隨之變化。</translation>
    </message>
    <message>
        <source>Choose no if customers noticed nothing and have no need to know; the postmortem can then close right after the meeting.</source>
        <translation>如果客戶毫無察覺、也無須知道，選「否」；會議結束後即可結案。</translation>
    </message>
    <message>
        <source>Choose one of: {options}.</source>
        <translation>請從下列選項中選擇：{options}。</translation>
    </message>
    <message>
        <source>Choose someone who took no part in the incident, so that the conversation stays open and on time.</source>
        <translation>選擇沒有參與這次事件的人，讓討論保持開放、準時。</translation>
    </message>
    <message>
        <source>Choose the area in which most of the factors lie; it serves to count incidents, not to explain them.</source>
        <translation>選擇大多數因素所在的領域；用於統計事件，不用於解釋事件。</translation>
    </message>
    <message>
        <source>Choose the highest severity the incident reached; meeting and action deadlines follow from it.</source>
        <translation>選擇事件達到過的最高嚴重度，會議和行動的時限由此推算。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要關閉</translation>
    </message>
    <message>
        <source>Close it there, then try again; until then it can be read here.</source>
        <translation>請在另一邊關閉後再試；在那之前，這裡可以閱讀。</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>關閉尋找列</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Co-authors</source>
        <translation>合著者</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Code, configuration, capacity, dependencies, tools.</source>
        <translation>程式碼、設定、容量、相依、工具。</translation>
    </message>
    <message>
        <source>Collect the expectations held at different moments, and on what they rested.</source>
        <translation>收集不同時刻的預期，以及這些預期的依據。</translation>
    </message>
    <message>
        <source>Collect the ideas from the analysis and from the chat, keep the five that matter most, and record what you decide not to do.</source>
        <translation>從分析和聊天中收集想法，留下最重要的五項，並記錄決定不做的事。</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>依系統配色</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>溝通</translation>
    </message>
    <message>
        <source>Compare with the last months: same service, same kind of failure, same time or trigger.</source>
        <translation>與過去幾個月相比：同一服務、同類故障、同一時間或誘因。</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Connection errors at the edge proxies</source>
        <translation>邊緣代理伺服器的連線錯誤</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>備選項</translation>
    </message>
    <message>
        <source>Content checked with the right people before the meeting</source>
        <translation>會前已與相關人員核對內容</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Contract penalties: handled by the legal team</source>
        <translation>合約罰則：由法務團隊處理</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>促成因素</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>訪談</translation>
    </message>
    <message>
        <source>Coordinated the response and made the calls.</source>
        <translation>協調應變並作出決定。</translation>
    </message>
    <message>
        <source>Copies are made by themselves, and also in {folder}.</source>
        <translation>會自動備份，同時也存到 {folder}。</translation>
    </message>
    <message>
        <source>Copies are made by themselves, beside the library.</source>
        <translation>會自動備份，存放在資料庫旁邊。</translation>
    </message>
    <message>
        <source>Copy for one minute</source>
        <translation>複製（一分鐘後清除）</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Could you reach the people you needed?</source>
        <translation>需要的人，聯絡上了嗎？</translation>
    </message>
    <message>
        <source>Count accounts or users who could have noticed, and enter 0 only after checking.</source>
        <translation>統計可能察覺到的帳號或使用者；查證之後才填 0。</translation>
    </message>
    <message>
        <source>Count affected customers, and those who had to ask support.</source>
        <translation>統計受影響的客戶，以及不得不聯絡客服的客戶。</translation>
    </message>
    <message>
        <source>Count everyone who was paged, including those who turned out not to be needed.</source>
        <translation>統計所有被呼叫的人，包括後來發現不需要的人。</translation>
    </message>
    <message>
        <source>Count the customers who asked support about this incident, over all channels.</source>
        <translation>統計因這次事件聯絡客服的客戶，包括所有管道。</translation>
    </message>
    <message>
        <source>Count the pages that reached people at night, on weekends or on holidays.</source>
        <translation>統計在夜間、週末或假日打擾到人的呼叫。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>Critical to trivial</source>
        <translation>危急至輕微</translation>
    </message>
    <message>
        <source>Critical: all other work stops.</source>
        <translation>危急：其他工作全部暫停。</translation>
    </message>
    <message>
        <source>Critical: most users are affected, or data is at risk.</source>
        <translation>危急：大多數使用者受影響，或資料有風險。</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Customer liaison</source>
        <translation>客戶聯絡</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>受影響的客戶數</translation>
    </message>
    <message>
        <source>Customers could read about it.</source>
        <translation>客戶可以看到說明。</translation>
    </message>
    <message>
        <source>Customers in the Tokyo region</source>
        <translation>東京地區的客戶</translation>
    </message>
    <message>
        <source>Customers read “{word}” as everything being down. “Incident” may be nearer the truth.</source>
        <translation>客戶會把「{word}」理解為全部不可用。寫「事件」也許更接近事實。</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>Data loss</source>
        <translation>資料遺失</translation>
    </message>
    <message>
        <source>Data was lost or damaged</source>
        <translation>資料遺失或毀損</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>公告日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided not to do</source>
        <translation>決定不做</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日期</translation>
    </message>
    <message>
        <source>Decides priorities for an affected product.</source>
        <translation>決定受影響產品的優先順序。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>決定記錄</translation>
    </message>
    <message>
        <source>Decisions and open questions</source>
        <translation>決定與未決問題</translation>
    </message>
    <message>
        <source>Decisions in the meeting</source>
        <translation>會上的決定</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>變差</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>相依</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副指揮官</translation>
    </message>
    <message>
        <source>Describe how you reproduced it outside production, what you varied, and in which cases it stopped happening.</source>
        <translation>寫明怎樣在正式環境之外重現、改變了什麼、在哪些情況下不再發生。</translation>
    </message>
    <message>
        <source>Describe in two or three sentences what users saw and could not do, without naming internal systems.</source>
        <translation>用兩三句話寫使用者看到了什麼、做不到什麼，不提內部系統的名稱。</translation>
    </message>
    <message>
        <source>Describe the agreed actions in general terms, and promise only what has an owner and a date.</source>
        <translation>概括說明已同意的行動；只承諾有負責人、有日期的事。</translation>
    </message>
    <message>
        <source>Describe the decisions that made this possible, and what made them the best choice at the time.</source>
        <translation>說明哪些決定使它成為可能，以及這些決定在當時為何是最好的選擇。</translation>
    </message>
    <message>
        <source>Describe the immediate measures that ended the impact; lasting changes belong under follow-ups.</source>
        <translation>寫下讓影響結束的應急措施；長期的改變寫在後續行動中。</translation>
    </message>
    <message>
        <source>Describe the view held in the team, and the dashboards and numbers it rested on.</source>
        <translation>寫明團隊的看法，以及這一看法所依據的儀表板和數字。</translation>
    </message>
    <message>
        <source>Details that help to read this row, still without judgment.</source>
        <translation>有助於讀懂這一行的細節，同樣不作評判。</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>偵測</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>偵測到</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>偵測</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Did work that was consciously left undone play a part?</source>
        <translation>過去有意不做的工作是否起了作用？</translation>
    </message>
    <message>
        <source>Difference to now</source>
        <translation>與現在的差異</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>關閉此通知</translation>
    </message>
    <message>
        <source>Display: {language}</source>
        <translation>顯示：{language}</translation>
    </message>
    <message>
        <source>Do not lock by itself</source>
        <translation>不自動鎖定</translation>
    </message>
    <message>
        <source>Does it go below the surface?</source>
        <translation>是否深入到表面之下？</translation>
    </message>
    <message>
        <source>Does it speak of systems rather than people?</source>
        <translation>說的是系統而不是人嗎？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成標準</translation>
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
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>製作副本</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>複製這一列</translation>
    </message>
    <message>
        <source>E-2</source>
        <translation>E-2</translation>
    </message>
    <message>
        <source>Each action begins with a verb, names its scope and says when it is done.</source>
        <translation>每項行動都以動詞開頭，寫明範圍，並寫明何時算完成。</translation>
    </message>
    <message>
        <source>Each was needed, none was enough alone.</source>
        <translation>每一個都必不可少，沒有一個足以單獨造成。</translation>
    </message>
    <message>
        <source>Each would help, and each has an end.</source>
        <translation>每一項都有幫助，也都有終點。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Eight characters or more; several words are easy to remember.</source>
        <translation>至少八個字元；用幾個詞組合比較好記。</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>加密資料庫</translation>
    </message>
    <message>
        <source>Encrypted. The keyring or the recovery key opens it.</source>
        <translation>已加密。可用鑰匙圈或復原金鑰開啟。</translation>
    </message>
    <message>
        <source>Encrypted. The keyring, the passphrase or the recovery key opens it.</source>
        <translation>已加密。可用鑰匙圈、通行片語或復原金鑰開啟。</translation>
    </message>
    <message>
        <source>Encrypted. The passphrase or the recovery key opens it.</source>
        <translation>已加密。可用通行片語或復原金鑰開啟。</translation>
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
        <translation>結束</translation>
    </message>
    <message>
        <source>Engineering manager</source>
        <translation>工程經理</translation>
    </message>
    <message>
        <source>Enter the day the content was agreed.</source>
        <translation>填寫內容達成一致的日期。</translation>
    </message>
    <message>
        <source>Enter the day the draft went out, at least 24 hours before the meeting.</source>
        <translation>填寫草稿發出的日期，至少在會議前 24 小時。</translation>
    </message>
    <message>
        <source>Enter the day the report went out; within 48 hours of the incident is a good goal.</source>
        <translation>填寫報告發出的日期；事件後 48 小時內是不錯的目標。</translation>
    </message>
    <message>
        <source>Error rate at the edge proxies passes 400 per minute</source>
        <translation>邊緣代理伺服器的錯誤數超過每分鐘 400 次</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>發生的事</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件經過</translation>
    </message>
    <message>
        <source>Every action has an owner, a due date and a priority</source>
        <translation>每項行動都有負責人、期限和優先順序</translation>
    </message>
    <message>
        <source>Every affected group and measure is covered.</source>
        <translation>涵蓋了每一類受影響的人和每一項指標。</translation>
    </message>
    <message>
        <source>Every part of this document up to date</source>
        <translation>文件的每一部分都是最新的</translation>
    </message>
    <message>
        <source>Everyone agrees with the timeline</source>
        <translation>所有人認可時間軸</translation>
    </message>
    <message>
        <source>Everyone involved</source>
        <translation>所有參與者</translation>
    </message>
    <message>
        <source>Everything is encrypted: answers, history, attachments and backups. Reports you export are not. Copies of the plain file that the disk still holds are not wiped.</source>
        <translation>回答、歷史紀錄、附件與備份全部加密。匯出的報告不加密。磁碟上可能殘留的未加密資料不會被抹除。</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已儲存</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>主管摘要</translation>
    </message>
    <message>
        <source>Expired certificates were known at the public edge; inside the cluster nobody had met one.</source>
        <translation>對外網路邊緣的憑證過期是已知的；叢集內部還沒有人遇到過。</translation>
    </message>
    <message>
        <source>Explain the cause in general terms, what customers felt, and what was done to restore service.</source>
        <translation>概括說明原因、客戶的感受，以及為恢復服務做了什麼。</translation>
    </message>
    <message>
        <source>Explain the decision in a sentence or two; an expected event with nothing to improve is a fair reason not to hold one.</source>
        <translation>用一兩句話說明決定；如果是意料之中、沒有改進空間的事件，不做也是合理的。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export it as Markdown or HTML, and tell us about it.</source>
        <translation>請匯出為 Markdown 或 HTML，並告訴我們。</translation>
    </message>
    <message>
        <source>Export the postmortem again from the pmdesk that wrote it.</source>
        <translation>請用寫出該檔案的 pmdesk 重新匯出。</translation>
    </message>
    <message>
        <source>Export the postmortem again, or choose another file.</source>
        <translation>請重新匯出檢討報告，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>Export {id}</source>
        <translation>匯出 {id}</translation>
    </message>
    <message>
        <source>Export: {name}</source>
        <translation>匯出：{name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>External message</source>
        <translation>對外公告</translation>
    </message>
    <message>
        <source>External: the external message only</source>
        <translation>對外：僅對外公告</translation>
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
        <translation>因素內容</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Features and measures</source>
        <translation>功能與指標</translation>
    </message>
    <message>
        <source>Feedback on the postmortem itself</source>
        <translation>對檢討報告本身的意見回饋</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Final checklist</source>
        <translation>最後的檢查清單</translation>
    </message>
    <message>
        <source>Find in this postmortem</source>
        <translation>在此檢討報告中尋找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一個</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一個</translation>
    </message>
    <message>
        <source>Fits all that is known.</source>
        <translation>與已知的一切相符。</translation>
    </message>
    <message>
        <source>Five questions that place this incident among others.</source>
        <translation>五個提問，把這次事件放在其他事件之中來看。</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>五個為什麼</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>後續行動</translation>
    </message>
    <message>
        <source>Followed the incident commander to learn the role.</source>
        <translation>跟隨事件指揮官學習這一角色。</translation>
    </message>
    <message>
        <source>For 56 minutes, searches returned no results. Lists still opened, but more slowly than usual. No data was lost.</source>
        <translation>有 56 分鐘搜尋沒有結果。清單仍能開啟，但比平時慢。沒有資料遺失。</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>待討論</translation>
    </message>
    <message>
        <source>For each objective that was touched, say how much of its error budget this incident used.</source>
        <translation>對每個受影響的目標，寫明這次事件用掉了多少錯誤預算。</translation>
    </message>
    <message>
        <source>For example after unauthorized access or loss of data.</source>
        <translation>例如發生未授權的存取或資料遺失。</translation>
    </message>
    <message>
        <source>For example with a rollback or by moving traffic.</source>
        <translation>例如回復舊版或切換流量。</translation>
    </message>
    <message>
        <source>For something that lasted, or the later bound of a time known only as a range.</source>
        <translation>用於持續一段時間的事，或只知道範圍的時間的後一端。</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>會議待議</translation>
    </message>
    <message>
        <source>For this severity the meeting is due by {date}.</source>
        <translation>依此嚴重度，會議應在 {date} 之前召開。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>影響對象</translation>
    </message>
    <message>
        <source>Foreseen in general: the design assumed renewal would either work or page someone.</source>
        <translation>大體預想過：設計假定續期要麼成功，要麼會呼叫到人。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>事後查明</translation>
    </message>
    <message>
        <source>Four-week follow-up review</source>
        <translation>四週後的後續審查</translation>
    </message>
    <message>
        <source>Free some space; your text stays in this window and is saved then.</source>
        <translation>請清出空間；文字會留在此視窗，屆時會儲存。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>From none to 400 a minute at 08:52, flat until 09:31</source>
        <translation>08:52 從零升到每分鐘 400 次，到 09:31 一直持平</translation>
    </message>
    <message>
        <source>From which point of view: peer, service owner, manager, support, legal.</source>
        <translation>從哪個角度：同儕、服務負責人、管理者、客服、法務。</translation>
    </message>
    <message>
        <source>Full-text search</source>
        <translation>全文搜尋</translation>
    </message>
    <message>
        <source>Gaps and clock differences</source>
        <translation>缺口與時鐘偏差</translation>
    </message>
    <message>
        <source>Getting help</source>
        <translation>尋求支援</translation>
    </message>
    <message>
        <source>Give more of the id or the number; `pmdesk list` shows them.</source>
        <translation>請寫出更完整的 ID 或編號；`pmdesk list` 可以列出。</translation>
    </message>
    <message>
        <source>Give the incident a title in the customers' words; without one, no title is sent.</source>
        <translation>用客戶的語言為事件取標題；不填則不發送標題。</translation>
    </message>
    <message>
        <source>Give the incident's numbers in other tools; one postmortem may cover several incidents.</source>
        <translation>填寫事件在其他工具中的編號；一份事後檢討可以涵蓋多起事件。</translation>
    </message>
    <message>
        <source>Give the numbers your product is judged by: requests failed, deliveries delayed, orders lost, notifications late.</source>
        <translation>寫出衡量產品的數字：失敗的請求、延遲的傳送、遺失的訂單、遲到的通知。</translation>
    </message>
    <message>
        <source>Give the room, or the link to the call.</source>
        <translation>填寫會議室，或通話連結。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go from the symptom to the conditions behind it, one step per row; the last step should be a system or a process.</source>
        <translation>從現象走向背後的條件，一行一步；最後一步應當是系統或流程。</translation>
    </message>
    <message>
        <source>Go through roles, channel, escalation, updates to customers and the end of the response.</source>
        <translation>逐一回顧角色、頻道、升級通報、向客戶更新，以及應變的結束。</translation>
    </message>
    <message>
        <source>Go through the chat and call records and list everyone who took part, with the role they had.</source>
        <translation>對照聊天和通話記錄，列出所有參與者及其角色。</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>前往任何位置…</translation>
    </message>
    <message>
        <source>Go to stage {number}</source>
        <translation>前往階段 {number}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標考量</translation>
    </message>
    <message>
        <source>Goals may compete: restore service, protect data, keep evidence, finish a release.</source>
        <translation>目標可能相互競爭：恢復服務、保護資料、保留證據、完成發布。</translation>
    </message>
    <message>
        <source>Goes on the agenda before a ticket is made.</source>
        <translation>建工單之前先列入議題。</translation>
    </message>
    <message>
        <source>Grafana: edge errors</source>
        <translation>Grafana：邊緣錯誤</translation>
    </message>
    <message>
        <source>Grafana: search SLI</source>
        <translation>Grafana：搜尋 SLI</translation>
    </message>
    <message>
        <source>Graphs, logs and chat will still be there in a year.</source>
        <translation>圖表、日誌和聊天記錄一年後還在。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide, problems, preview, history</source>
        <translation>指南、問題、預覽、歷史</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Had you counted on this kind of problem, or did it reveal one the architecture had no place for?</source>
        <translation>這類問題在預想之中，還是暴露出架構沒有考慮到的一類？</translation>
    </message>
    <message>
        <source>Hardly anyone noticed.</source>
        <translation>幾乎無人察覺。</translation>
    </message>
    <message>
        <source>Has every action owner agreed?</source>
        <translation>每項行動的負責人都同意了嗎？</translation>
    </message>
    <message>
        <source>Have it written before the meeting; it may change there.</source>
        <translation>會前寫好，會上可以修改。</translation>
    </message>
    <message>
        <source>Have there been related incidents, and do they point to something larger?</source>
        <translation>有沒有相關的事件？它們是否指向更大的問題？</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康狀況</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High: the response starts at once.</source>
        <translation>高：立即開始應變。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>How anyone can tell that it is finished.</source>
        <translation>任何人怎樣能看出它已完成。</translation>
    </message>
    <message>
        <source>How badly it was affected; "outage" is the right word only where something was down for everyone.</source>
        <translation>影響的程度；只有對所有人都不可用時，才適合說「全面中斷」。</translation>
    </message>
    <message>
        <source>How choices were made with what was known then.</source>
        <translation>在當時所知的條件下，選擇是怎樣作出的。</translation>
    </message>
    <message>
        <source>How did the ways we collaborate, communicate and review work contribute?</source>
        <translation>協作、溝通和審查工作的方式起了什麼作用？</translation>
    </message>
    <message>
        <source>How did those involved expect the situation to develop?</source>
        <translation>參與者預期情況會怎樣發展？</translation>
    </message>
    <message>
        <source>How did time pressure or other limits shape the choices?</source>
        <translation>時間壓力或其他限制怎樣影響了選擇？</translation>
    </message>
    <message>
        <source>How did you judge what could change the course of events?</source>
        <translation>你們怎樣判斷什麼能改變事態？</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>差異的顯示方式</translation>
    </message>
    <message>
        <source>How exactly the time is known; an honest "about" is better than an invented minute.</source>
        <translation>時間知道得有多準；如實寫「大約」，好過編造的分鐘。</translation>
    </message>
    <message>
        <source>How healthy did the services look before the incident?</source>
        <translation>事件之前，這些服務看起來有多健康？</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>How long the incident was held at this severity.</source>
        <translation>事件在這一嚴重度停留的時間。</translation>
    </message>
    <message>
        <source>How long users were affected, and how long people worked on it.</source>
        <translation>使用者受影響多久，人員處理多久。</translation>
    </message>
    <message>
        <source>How support was found.</source>
        <translation>支援是怎樣找到的。</translation>
    </message>
    <message>
        <source>How sure this step is.</source>
        <translation>這一步有多大把握。</translation>
    </message>
    <message>
        <source>How sure you are that it will help.</source>
        <translation>對它會有幫助有多大把握。</translation>
    </message>
    <message>
        <source>How sure you are today that it was a sound choice with what was known then.</source>
        <translation>以當時所知來看，今天對這一選擇有多大把握。</translation>
    </message>
    <message>
        <source>How the design came to allow this</source>
        <translation>設計是怎樣走到這一步的</translation>
    </message>
    <message>
        <source>How the share was computed, and what is left of the budget.</source>
        <translation>比例如何算出，預算還剩多少。</translation>
    </message>
    <message>
        <source>How the situation looked from the inside.</source>
        <translation>身處其中時，情況看起來是什麼樣。</translation>
    </message>
    <message>
        <source>How the situation looked from where this person stood.</source>
        <translation>從這個人所處的位置看，情況是什麼樣的。</translation>
    </message>
    <message>
        <source>How the system came to make this possible; ask how and what, and expect several answers.</source>
        <translation>系統是怎樣讓這件事成為可能的；問「怎樣」和「什麼」，並預期會有多個答案。</translation>
    </message>
    <message>
        <source>How to bring search back</source>
        <translation>怎樣恢復搜尋</translation>
    </message>
    <message>
        <source>How well the evidence supports it.</source>
        <translation>依據對它的支持有多強。</translation>
    </message>
    <message>
        <source>How work is organized, before and during the response.</source>
        <translation>應變之前和期間，工作是怎樣組織的。</translation>
    </message>
    <message>
        <source>How work is planned, reviewed, released and handed over.</source>
        <translation>工作如何計畫、審查、發布和交接。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已抄下</translation>
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
        <source>If skipped</source>
        <translation>不做的風險</translation>
    </message>
    <message>
        <source>If the meeting has no time left for actions, set a day on which a small group works them out.</source>
        <translation>如果會上沒有時間討論行動，訂一天由小組來完成。</translation>
    </message>
    <message>
        <source>If the severity changed on the way, say how long the incident stayed at each.</source>
        <translation>如果嚴重度中途有變化，請寫明在各嚴重度停留了多久。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Impact and response are two windows; impact often starts before anyone knows.</source>
        <translation>影響和應變是兩個時間範圍；影響常在有人知道之前就已開始。</translation>
    </message>
    <message>
        <source>Impact began</source>
        <translation>影響開始</translation>
    </message>
    <message>
        <source>Impact change</source>
        <translation>影響變化</translation>
    </message>
    <message>
        <source>Impact confirmed by</source>
        <translation>影響確認人</translation>
    </message>
    <message>
        <source>Impact ended</source>
        <translation>影響結束</translation>
    </message>
    <message>
        <source>Impact was small, but it is the third expired certificate this year.</source>
        <translation>影響不大，但這已是今年第三張過期的憑證。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Improves how people work or respond: runbooks, training, documentation.</source>
        <translation>改進工作或應變的方式：操作手冊、訓練、文件。</translation>
    </message>
    <message>
        <source>In at most 200 characters, say what happened, how far it reached and what changes; no names, no jargon.</source>
        <translation>用不超過 200 個字元寫明發生了什麼、波及多廣、會有什麼改變；不寫人名，不用行話。</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>清單中的欄</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>合併顯示</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審查中</translation>
    </message>
    <message>
        <source>In staging, a certificate past its end date gives the same errors. With strict checking off they disappear.</source>
        <translation>在預備環境中，過期憑證會產生同樣的錯誤；關閉嚴格檢查後錯誤消失。</translation>
    </message>
    <message>
        <source>In the trash since {day}.</source>
        <translation>自 {day} 起在資源回收桶中。</translation>
    </message>
    <message>
        <source>In two or three sentences, say when it was, how long it lasted and what customers could see, and apologize if it is due.</source>
        <translation>用兩三句話寫明何時、多久、客戶看到了什麼；必要時致歉。</translation>
    </message>
    <message>
        <source>In which phase the factor made itself felt.</source>
        <translation>這個因素在哪個階段顯現。</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>事件指揮官</translation>
    </message>
    <message>
        <source>Incident commander, shadowing</source>
        <translation>事件指揮官（見習）</translation>
    </message>
    <message>
        <source>Incident investigated, other teams brought in</source>
        <translation>事件已調查，其他團隊已加入</translation>
    </message>
    <message>
        <source>Incident references</source>
        <translation>事件編號</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>事件報告</translation>
    </message>
    <message>
        <source>Incidents are expensive lessons; let many learn from each.</source>
        <translation>事件是昂貴的一課，讓更多人從中學習。</translation>
    </message>
    <message>
        <source>Incidents of this kind grow with the number of services</source>
        <translation>這類事件會隨服務數量增加</translation>
    </message>
    <message>
        <source>Include how people work together, and how the response itself went.</source>
        <translation>也要看協作方式，以及應變本身進行得如何。</translation>
    </message>
    <message>
        <source>Include options that were considered and left aside, with the risk each seemed to carry.</source>
        <translation>也寫下考慮過而放棄的選項，以及各自看起來的風險。</translation>
    </message>
    <message>
        <source>Include people, other teams, vendors and documents, and say what came of it.</source>
        <translation>包括人員、其他團隊、供應商和文件，並寫明結果。</translation>
    </message>
    <message>
        <source>Include those that came to mind during the response, even where the likeness led elsewhere.</source>
        <translation>也包括應變期間想到的事件，即使相像之處把人引向了別處。</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>內部聯絡</translation>
    </message>
    <message>
        <source>Internal: everything</source>
        <translation>內部：全部</translation>
    </message>
    <message>
        <source>Invite others who can contribute or learn; for the highest severity, include the customer liaison.</source>
        <translation>邀請其他能夠貢獻或學習的人；最高嚴重度時，請加上客戶聯絡。</translation>
    </message>
    <message>
        <source>Invite the incident commander and any shadow, the service owners, the key responders, and the engineering and product managers of affected systems.</source>
        <translation>邀請事件指揮官及其見習者、服務負責人、主要應變人員，以及受影響系統的工程經理和產品經理。</translation>
    </message>
    <message>
        <source>Is a message needed?</source>
        <translation>是否需要公告？</translation>
    </message>
    <message>
        <source>Is a postmortem worth it?</source>
        <translation>值得做事後檢討嗎？</translation>
    </message>
    <message>
        <source>Is it one particular bug, a kind of failure we foresaw, or one the architecture did not foresee?</source>
        <translation>這是某個特定缺陷、預想過的一類故障，還是架構沒有預想到的一類？</translation>
    </message>
    <message>
        <source>Is it well written and easy to understand?</source>
        <translation>文字是否通順易懂？</translation>
    </message>
    <message>
        <source>Is the impact complete?</source>
        <translation>影響寫完整了嗎？</translation>
    </message>
    <message>
        <source>Is there enough detail?</source>
        <translation>細節足夠嗎？</translation>
    </message>
    <message>
        <source>Is this a single event or part of a trend?</source>
        <translation>這是孤立事件，還是趨勢的一部分？</translation>
    </message>
    <message>
        <source>Is what happened kept apart from how to fix it?</source>
        <translation>是否把「發生了什麼」與「怎樣修復」分開？</translation>
    </message>
    <message>
        <source>It began an hour before the daily peak</source>
        <translation>開始的時間比每日尖峰早一小時</translation>
    </message>
    <message>
        <source>It explains how the system made this possible, not only what broke.</source>
        <translation>說明了系統怎樣使它成為可能，而不只是什麼壞了。</translation>
    </message>
    <message>
        <source>It happened at some point between time and end.</source>
        <translation>發生在時間與結束之間的某一刻。</translation>
    </message>
    <message>
        <source>It happened earlier; how much earlier is not known.</source>
        <translation>發生得更早，早多少不清楚。</translation>
    </message>
    <message>
        <source>It happened later; how much later is not known.</source>
        <translation>發生得更晚，晚多少不清楚。</translation>
    </message>
    <message>
        <source>It has seven groups of four characters; compare them with your paper.</source>
        <translation>共七組，每組四個字元；請與紙上的紀錄核對。</translation>
    </message>
    <message>
        <source>It kept the problem out of sight.</source>
        <translation>它讓問題看不見。</translation>
    </message>
    <message>
        <source>It let the problem arise.</source>
        <translation>它讓問題得以產生。</translation>
    </message>
    <message>
        <source>It resembled PM-2026-003, so the first checks went to the ingest queue.</source>
        <translation>它很像 PM-2026-003，所以最先檢查的是接入佇列。</translation>
    </message>
    <message>
        <source>It slowed the return to normal.</source>
        <translation>它拖慢了恢復正常。</translation>
    </message>
    <message>
        <source>It slowed understanding or coordination.</source>
        <translation>它拖慢了理解或協調。</translation>
    </message>
    <message>
        <source>It was in the library already, so this is a second copy.</source>
        <translation>資料庫中已有，因此這是第二份。</translation>
    </message>
    <message>
        <source>Its severity calls for one</source>
        <translation>嚴重度要求</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the file, and bring back a copy of it if you have one.</source>
        <translation>請保留該檔案；如有副本，請還原副本。</translation>
    </message>
    <message>
        <source>Keep the key in the system's keyring</source>
        <translation>將金鑰存在系統的鑰匙圈</translation>
    </message>
    <message>
        <source>Keep the query or command, the link and the picture of whatever looked unusual at the start and before it.</source>
        <translation>凡是開始前後看起來不尋常的，都保留查詢或命令、連結和圖片。</translation>
    </message>
    <message>
        <source>Keep what was known then apart from what was found out later.</source>
        <translation>當時知道的，與事後才查明的，要分開。</translation>
    </message>
    <message>
        <source>Keeping lists available came first, even at the cost of switching search off completely.</source>
        <translation>首先要保住清單可用，為此可以完全關閉搜尋。</translation>
    </message>
    <message>
        <source>Keeps a key moment in sight on the chart and in short reports.</source>
        <translation>讓關鍵時刻在圖上和簡短報告中始終可見。</translation>
    </message>
    <message>
        <source>Kept for a newer pmdesk: {keys}</source>
        <translation>為更新版本的 pmdesk 保留：{keys}</translation>
    </message>
    <message>
        <source>Kept the company informed.</source>
        <translation>向公司內部通報。</translation>
    </message>
    <message>
        <source>Kept the record.</source>
        <translation>負責記錄。</translation>
    </message>
    <message>
        <source>Key points of this stage</source>
        <translation>本階段要點</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Knew a system well and worked on it.</source>
        <translation>熟悉某個系統並參與處理。</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>何時得知</translation>
    </message>
    <message>
        <source>Known at the time</source>
        <translation>當時已知</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>預覽的語言</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>視窗的語言</translation>
    </message>
    <message>
        <source>Larger changes</source>
        <translation>較大的改變</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層面</translation>
    </message>
    <message>
        <source>Leads a team whose system was affected.</source>
        <translation>帶領系統受到影響的團隊。</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>引出</translation>
    </message>
    <message>
        <source>Length of impact</source>
        <translation>影響時間</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>經驗教訓</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Library and safety</source>
        <translation>資料庫與安全</translation>
    </message>
    <message>
        <source>Library and safety…</source>
        <translation>資料庫與安全…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>淺色配色</translation>
    </message>
    <message>
        <source>Limited: some users or one function are affected.</source>
        <translation>有限：部分使用者或某一功能受影響。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Link the channel or thread in which the response was coordinated.</source>
        <translation>附上協調應變所用頻道或話題的連結。</translation>
    </message>
    <message>
        <source>Link the recording and the chat now, while they are easy to find.</source>
        <translation>趁還容易找到，現在就附上錄音和聊天記錄的連結。</translation>
    </message>
    <message>
        <source>Link the recording of the response call before it is cleaned up.</source>
        <translation>趁錄音還沒被清理，附上應變通話錄音的連結。</translation>
    </message>
    <message>
        <source>Link whatever readers may want to open: dashboards, tickets, status page entries, related documents.</source>
        <translation>附上讀者可能想開啟的內容：儀表板、工單、狀態頁條目、相關文件。</translation>
    </message>
    <message>
        <source>List everyone who took part, so that nobody's view is missing.</source>
        <translation>列出所有參與者，不遺漏任何人的觀點。</translation>
    </message>
    <message>
        <source>List of affected customers</source>
        <translation>受影響客戶名單</translation>
    </message>
    <message>
        <source>List what users do with the product, and how far each was affected; listing what kept working helps as well.</source>
        <translation>列出使用者用產品做的事以及各自受影響的程度；寫明哪些仍然正常也很有幫助。</translation>
    </message>
    <message>
        <source>List who was actually there.</source>
        <translation>列出實際到場的人。</translation>
    </message>
    <message numerus="yes">
        <source>Lock after {n} minutes without a key</source>
        <translation><numerusform>{n} 分鐘沒有操作後鎖定</numerusform></translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>鎖定資料庫</translation>
    </message>
    <message>
        <source>Longer than your own target for this service.</source>
        <translation>超過該服務自己的目標。</translation>
    </message>
    <message>
        <source>Look at design documents and risk lists: was this kind of failure ever described?</source>
        <translation>查看設計文件和風險清單：有沒有描述過這類故障？</translation>
    </message>
    <message>
        <source>Look at on-call lists, time zones and contact details, and at how long it took.</source>
        <translation>看一看值班表、時區和聯絡方式，以及用了多久。</translation>
    </message>
    <message>
        <source>Look at the system that people worked in; anyone could have done the same.</source>
        <translation>看人所處的系統；換作任何人都可能如此。</translation>
    </message>
    <message>
        <source>Look for displays, messages and names that suggested something other than what was going on.</source>
        <translation>尋找會讓人誤解實際情況的畫面、訊息和名稱。</translation>
    </message>
    <message>
        <source>Look for moments of surprise in the chat: numbers, behavior or timing that did not fit.</source>
        <translation>在聊天記錄中尋找意外的時刻：對不上的數字、行為或時機。</translation>
    </message>
    <message>
        <source>Look through the backlog and earlier follow-ups, including those that were declined for good reasons.</source>
        <translation>查看待辦清單和以往的後續行動，包括有充分理由而放棄的。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看對象</translation>
    </message>
    <message>
        <source>Looked into by</source>
        <translation>由誰查明</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Low: handled with planned work.</source>
        <translation>低：隨計畫內工作一併處理。</translation>
    </message>
    <message>
        <source>Main area, for statistics</source>
        <translation>主要領域（統計用）</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>Makes it shorter or milder; also called recovery or repair.</source>
        <translation>讓影響更短或更輕；也稱恢復或修復措施。</translation>
    </message>
    <message>
        <source>Makes it visible sooner: monitoring, alerts; also called detective.</source>
        <translation>讓問題更早可見：監控、警示；也稱偵測性措施。</translation>
    </message>
    <message>
        <source>Makes this or its kind less likely; also called preventive or corrective.</source>
        <translation>讓這次或同類事件更少發生；也稱預防性或糾正性措施。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Mark the row at which one of these moments was reached; times to detect, acknowledge and recover are computed from them.</source>
        <translation>在達到這些時刻的行上做標記；偵測、確認和恢復的用時由此計算。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium: handled within working hours.</source>
        <translation>中：在工作時間內處理。</translation>
    </message>
    <message numerus="yes">
        <source>Meeting due in {n} days</source>
        <translation><numerusform>{n} 天內須開會議</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Meeting in {n} days</source>
        <translation><numerusform>距會議 {n} 天</numerusform></translation>
    </message>
    <message>
        <source>Meeting length</source>
        <translation>會議時長</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>會議記錄</translation>
    </message>
    <message numerus="yes">
        <source>Meeting overdue by {n} days</source>
        <translation><numerusform>會議已逾期 {n} 天</numerusform></translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>會議地點</translation>
    </message>
    <message>
        <source>Meeting scheduled, people invited</source>
        <translation>會議已安排，人員已邀請</translation>
    </message>
    <message>
        <source>Meeting starts</source>
        <translation>會議開始</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>今天開會議</translation>
    </message>
    <message>
        <source>Meeting waived: same cause as PM-2026-009, whose actions are under way</source>
        <translation>免開會議：與 PM-2026-009 同因，其行動正在進行</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>合併：{name}</translation>
    </message>
    <message>
        <source>Message inside the company</source>
        <translation>公司內部通知</translation>
    </message>
    <message>
        <source>Message to customers</source>
        <translation>給客戶的公告</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Minimal: no user noticed, but a fault was found.</source>
        <translation>極小：沒有使用者察覺，但發現了缺陷。</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>緩解</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>已緩解</translation>
    </message>
    <message>
        <source>Moments to look back to</source>
        <translation>可回看的時間點</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監控</translation>
    </message>
    <message>
        <source>Monitoring and other evidence</source>
        <translation>監控與其他依據</translation>
    </message>
    <message>
        <source>Monitoring did not catch it</source>
        <translation>監控沒有發現</translation>
    </message>
    <message>
        <source>Monitoring fired or paged.</source>
        <translation>監控觸發或發出呼叫。</translation>
    </message>
    <message>
        <source>More than one contributing factor is named</source>
        <translation>寫出了不止一個促成因素</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move each part to the field where it belongs, or leave it here on purpose; nothing was dropped.</source>
        <translation>把每一段移到所屬的欄位，或有意留在這裡；沒有丟棄任何內容。</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到資源回收桶</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Must be done by its due date.</source>
        <translation>必須在期限前完成。</translation>
    </message>
    <message>
        <source>Must be done now; the same thing could happen tomorrow.</source>
        <translation>必須馬上做；同樣的事明天就可能再發生。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name a senior person who can clear the way if an important action gets stuck.</source>
        <translation>寫明一位在重要行動受阻時能夠掃清障礙的資深人員。</translation>
    </message>
    <message>
        <source>Name at least two conditions that together made this possible or made it worse, in technology, process and organization.</source>
        <translation>至少寫出兩個共同使它發生或加重的條件，技術、流程和組織都要看。</translation>
    </message>
    <message>
        <source>Name at least two things that limited the damage and are worth keeping.</source>
        <translation>至少寫出兩點限制了損害、值得保留的做法。</translation>
    </message>
    <message>
        <source>Name at least two things that made the incident longer, larger or harder, as gaps in systems and processes.</source>
        <translation>至少寫出兩點讓事件更長、更大或更難的地方，寫成系統和流程的缺口。</translation>
    </message>
    <message>
        <source>Name changes to architecture, process or organization that the analysis suggests, with what they cost.</source>
        <translation>寫出分析所指向的架構、流程或組織上的改變，以及代價。</translation>
    </message>
    <message>
        <source>Name the incident, choose one owner and put the meeting on the calendar before anything else.</source>
        <translation>先為事件取名、確定一位負責人並約好會議，再做其他事。</translation>
    </message>
    <message>
        <source>Name the one person who sees this postmortem through, usually a responder chosen by the incident commander.</source>
        <translation>寫明由誰把這份檢討報告跟到底，通常是事件指揮官從應變人員中選出的一位。</translation>
    </message>
    <message>
        <source>Name the runbook that was followed, and where the response had to leave it.</source>
        <translation>寫明依照了哪本操作手冊，以及應變在哪裡不得不偏離它。</translation>
    </message>
    <message>
        <source>Name the services that were affected or played a part, as your service catalog spells them.</source>
        <translation>列出受影響或牽涉其中的服務，寫法與服務目錄一致。</translation>
    </message>
    <message>
        <source>Name the teams, lists and channels that got the report.</source>
        <translation>寫明收到報告的團隊、郵件群組和頻道。</translation>
    </message>
    <message>
        <source>Name the work and what took precedence then; putting it off was a choice among good reasons.</source>
        <translation>寫明是哪項工作、當時什麼更優先；推遲是在多個充分理由之間作出的選擇。</translation>
    </message>
    <message>
        <source>Name those who write this postmortem together with the owner.</source>
        <translation>寫明與負責人一起撰寫這份檢討報告的人。</translation>
    </message>
    <message>
        <source>Name what this document deliberately does not deal with, such as performance reviews, exact costs or contract penalties.</source>
        <translation>寫明這份文件有意不處理的事，例如績效考核、精確費用或合約罰則。</translation>
    </message>
    <message>
        <source>Name what tipped the balance: an elapsed time, a failed attempt, an unfamiliar message.</source>
        <translation>寫明促成這一步的是什麼：經過的時間、失敗的嘗試、陌生的訊息。</translation>
    </message>
    <message>
        <source>Name what went well by chance; next time it may not.</source>
        <translation>寫下靠運氣才順利的事；下一次未必如此。</translation>
    </message>
    <message>
        <source>Name who confirmed impact and recovery from the customer's or the business side.</source>
        <translation>寫明由誰從客戶或業務一方確認影響和恢復。</translation>
    </message>
    <message>
        <source>Name who coordinated the response; this person also runs the meeting.</source>
        <translation>寫明由誰協調應變；會議也由此人主持。</translation>
    </message>
    <message>
        <source>Name who kept the record during the response.</source>
        <translation>寫明應變期間由誰做記錄。</translation>
    </message>
    <message>
        <source>Names are kept here, once; everywhere else a role says enough.</source>
        <translation>姓名只在這裡記錄一次；其他地方用角色就夠了。</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>險些發生</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新的通行片語：</translation>
    </message>
    <message>
        <source>New postmortem</source>
        <translation>新增事後檢討</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>新的復原金鑰…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一個問題</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一階段</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No internal names, hosts, vendors or people.</source>
        <translation>不出現內部名稱、主機、供應商或人員。</translation>
    </message>
    <message>
        <source>No meeting is set. For this severity it is due by {date}.</source>
        <translation>尚未安排會議。依此嚴重度，應在 {date} 之前召開。</translation>
    </message>
    <message>
        <source>No monitoring existed for this</source>
        <translation>沒有相應的監控</translation>
    </message>
    <message>
        <source>No open problems.</source>
        <translation>沒有待處理的問題。</translation>
    </message>
    <message>
        <source>No postmortems yet</source>
        <translation>還沒有事後檢討</translation>
    </message>
    <message>
        <source>No sentence makes a person the cause.</source>
        <translation>沒有一句話把人當作原因。</translation>
    </message>
    <message>
        <source>None, assumed</source>
        <translation>無，推測</translation>
    </message>
    <message>
        <source>None, checked</source>
        <translation>無，已查證</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常值</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>未受影響</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Not encrypted: whoever has the file can read it.</source>
        <translation>未加密：拿到檔案的人都能讀取。</translation>
    </message>
    <message>
        <source>Not every idea is ready to be a ticket.</source>
        <translation>並非每個想法都能馬上成為工單。</translation>
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
        <source>Not relevant</source>
        <translation>不相關</translation>
    </message>
    <message>
        <source>Not relevant (the text is the reason)</source>
        <translation>不相關（內文即理由）</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Not usable for those affected.</source>
        <translation>受影響的使用者無法使用。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Note proposals that need a check or a decision; they go on the meeting's agenda.</source>
        <translation>寫下需要查證或決定的提議，它們會列入會議議題。</translation>
    </message>
    <message>
        <source>Note revenue, credits or effort as far as known, and mark estimates as such; exact accounting belongs elsewhere.</source>
        <translation>在已知範圍內記錄收入、補償或投入，估計值要註明；精確核算不在這裡做。</translation>
    </message>
    <message>
        <source>Note to the company</source>
        <translation>給公司的說明</translation>
    </message>
    <message>
        <source>Note what is not known yet; open questions become items on the agenda.</source>
        <translation>寫下還不知道的事；未決問題會成為會議議題。</translation>
    </message>
    <message>
        <source>Nothing broke this time, but it came close.</source>
        <translation>這次沒有出事，但只差一點。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>找不到。減少或縮短詞語可以找到更多。</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>自當時以來沒有變動。</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a row, or paste a table: each line becomes a row.</source>
        <translation>這裡還沒有內容。請新增一列，或貼上表格：每行成為一列。</translation>
    </message>
    <message>
        <source>Nothing is sent before the review; then no typo may be left.</source>
        <translation>審查之前什麼都不發；發布時不能有錯字。</translation>
    </message>
    <message>
        <source>Nothing more happens here; open work lives on in the ticket system.</source>
        <translation>這裡不再有後續；未完成的工作在工單系統中繼續。</translation>
    </message>
    <message>
        <source>Nothing points to a loss, but nobody has checked.</source>
        <translation>沒有遺失的跡象，但無人查證。</translation>
    </message>
    <message>
        <source>Nothing was written here yet.</source>
        <translation>這裡還沒有寫過內容。</translation>
    </message>
    <message>
        <source>Nothing watched this. Add a follow-up of the type “Detect”.</source>
        <translation>沒有任何監控。請新增一項類型為「偵測」的後續行動。</translation>
    </message>
    <message>
        <source>Noticed the incident and raised it.</source>
        <translation>發現並上報事件。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標名稱</translation>
    </message>
    <message>
        <source>Objectives and effort</source>
        <translation>目標與代價</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>旁觀者</translation>
    </message>
    <message>
        <source>On November 18, from 08:52 to 09:48 JST, searches returned no results. Lists stayed available, and no data was lost. We are sorry for the interruption.</source>
        <translation>11 月 18 日 08:52 至 09:48（JST），搜尋沒有傳回結果。清單一直可用，沒有資料遺失。給您帶來不便，我們深表歉意。</translation>
    </message>
    <message>
        <source>On-call engineer</source>
        <translation>值班工程師</translation>
    </message>
    <message>
        <source>On-call had to step in</source>
        <translation>值班人員必須介入</translation>
    </message>
    <message>
        <source>One good reason is enough; writing down why you decided against it counts as well.</source>
        <translation>有一個充分的理由就夠了；決定不做時，寫下原因同樣有價值。</translation>
    </message>
    <message>
        <source>One observable fact in plain words; systems and roles may act here, opinions wait for the analysis.</source>
        <translation>用平實的話寫一個可觀察的事實；主語可以是系統和角色，看法留到分析階段。</translation>
    </message>
    <message>
        <source>One owner sees it through; writing it is shared work.</source>
        <translation>由一位負責人跟到底，撰寫則是大家的事。</translation>
    </message>
    <message>
        <source>One quarter for two engineers, and a new central dependency</source>
        <translation>兩名工程師一個季，並多出一個中心依賴</translation>
    </message>
    <message>
        <source>One shared service issues and renews all internal certificates</source>
        <translation>由一個共用服務簽發和續期所有內部憑證</translation>
    </message>
    <message>
        <source>Only facts here: no causes, no judgment, no "should have".</source>
        <translation>這裡只寫事實：不寫原因，不作評判，不寫「本應如何」。</translation>
    </message>
    <message>
        <source>Only what really must be done becomes a ticket, and nothing has to be finished before the meeting.</source>
        <translation>只有真正必須做的才建工單；會前不必完成任何一項。</translation>
    </message>
    <message>
        <source>Only {count} here. Most incidents have {minimum} or more: what else was there?</source>
        <translation>這裡只有 {count} 項。大多數事件至少有 {minimum} 項：還有什麼？</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>待處理的問題</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未決問題</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>開啟選單</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>Open this address in the browser</source>
        <translation>在瀏覽器中開啟此網址</translation>
    </message>
    <message>
        <source>Optional attendees</source>
        <translation>可選參加者</translation>
    </message>
    <message>
        <source>Organizational</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>其他連結</translation>
    </message>
    <message>
        <source>Others on this machine may look into {file}.</source>
        <translation>這部電腦上的其他人可以查看 {file}。</translation>
    </message>
    <message>
        <source>Others read it first, then you meet, agree and share.</source>
        <translation>先由他人閱讀，再開會、達成一致並分享。</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在範圍內</translation>
    </message>
    <message>
        <source>Outside event</source>
        <translation>外部事件</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Ownership, priorities, staffing, training.</source>
        <translation>歸屬、優先順序、人力、訓練。</translation>
    </message>
    <message>
        <source>Owning team</source>
        <translation>負責團隊</translation>
    </message>
    <message>
        <source>P0</source>
        <translation>P0</translation>
    </message>
    <message>
        <source>P0 and P1 are worth a ticket; think twice before adding anything below.</source>
        <translation>P0 和 P1 值得建工單；再往下的，先想一想再加。</translation>
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
        <translation>PM-2025-031 與 PM-2026-003：兩次都是排程工作無聲失敗了幾週。</translation>
    </message>
    <message>
        <source>PM-2026-014</source>
        <translation>PM-2026-014</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Paged</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>Pages outside working hours</source>
        <translation>非工作時間的呼叫</translation>
    </message>
    <message>
        <source>Park ideas that come up while you reconstruct events, and look at them once the timeline is agreed.</source>
        <translation>梳理經過時冒出的想法先放在這裡，等時間軸達成一致後再看。</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>想法存放處</translation>
    </message>
    <message>
        <source>Part of a trend: the third certificate this year to expire without warning.</source>
        <translation>屬於趨勢：這是今年第三張沒有預警就過期的憑證。</translation>
    </message>
    <message>
        <source>Part played</source>
        <translation>所做的事</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行片語</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>通行片語或復原金鑰</translation>
    </message>
    <message>
        <source>Passphrase or recovery key: </source>
        <translation>通行片語或復原金鑰：</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>People paged</source>
        <translation>被呼叫人數</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Pick a day from the calendar</source>
        <translation>從行事曆選擇日期</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plan 30 to 60 minutes, depending on how tangled the incident was.</source>
        <translation>依事件的複雜程度安排 30 至 60 分鐘。</translation>
    </message>
    <message>
        <source>Plausible; the note says what would settle it.</source>
        <translation>說得通；說明中寫出怎樣才能確定。</translation>
    </message>
    <message>
        <source>Point to where support finds the list; keep the list itself out of this document.</source>
        <translation>寫明客服在哪裡能找到名單；名單本身不要放進這份文件。</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>事後檢討</translation>
    </message>
    <message>
        <source>Postmortems</source>
        <translation>事後檢討</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精確程度</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>正在準備預覽…</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>預防</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>預防</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>報告預覽</translation>
    </message>
    <message>
        <source>Previous knowledge</source>
        <translation>已有的知識</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一個問題</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>上一階段</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>問題 {n}</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Product manager</source>
        <translation>產品經理</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提議</translation>
    </message>
    <message>
        <source>Proxy logs before 08:50 had already been rotated. The batch host's clock was 90 seconds ahead.</source>
        <translation>08:50 之前的代理伺服器日誌已被輪替。批次處理主機的時鐘快 90 秒。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Questions for reviewers</source>
        <translation>審查提問</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Read it as a customer who was in the middle of something important.</source>
        <translation>設身處地，以正在處理要事的客戶的眼光來讀。</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Read the monitoring around the start and before it: spikes, flat lines, silence.</source>
        <translation>查看開始前後的監控：突增、歸平、沉寂。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>例外的理由</translation>
    </message>
    <message>
        <source>Reasons to hold one</source>
        <translation>做事後檢討的理由</translation>
    </message>
    <message>
        <source>Record each change of status or impact, and the decisions and actions that mattered.</source>
        <translation>記錄每一次狀態或影響的變化，以及重要的決定和行動。</translation>
    </message>
    <message>
        <source>Record new insights, corrections and open ends; attribute them to roles where it matters.</source>
        <translation>記錄新的認識、更正和未盡之處；有必要時註明角色。</translation>
    </message>
    <message>
        <source>Record the decisions that shaped response and analysis, with the options that were on the table.</source>
        <translation>記錄影響應變和分析的決定，以及當時的備選項。</translation>
    </message>
    <message>
        <source>Record why a status was set before its conditions were met, or why no meeting or postmortem is needed.</source>
        <translation>狀態在條件未滿足時就已變更，或者不需要會議或檢討報告時，請寫明原因。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復原金鑰</translation>
    </message>
    <message>
        <source>Recovery key; write it on paper, it is shown only now:</source>
        <translation>復原金鑰（只顯示這一次，請抄在紙上）：</translation>
    </message>
    <message>
        <source>Recovery took longer than it should</source>
        <translation>恢復用時過長</translation>
    </message>
    <message>
        <source>Recovery was expected within minutes of the restart, because it had gone that way in July.</source>
        <translation>預期重新啟動後幾分鐘內恢復，因為七月那次就是這樣。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduced mode kept lists available throughout</source>
        <translation>降級模式讓清單始終可用</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>重新簽發</translation>
    </message>
    <message>
        <source>Reissue, roll back, switch checking off</source>
        <translation>重新簽發、回復舊版、關閉檢查</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>刪除這一列</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Renewal jobs belong to the cluster template, and no team receives their failures as its own.</source>
        <translation>續期工作屬於叢集範本，沒有團隊把它的失敗當作自己的事來接收。</translation>
    </message>
    <message>
        <source>Renewal was left to each cluster so that no central service could take all of them down at once.</source>
        <translation>續期交給各叢集自行處理，是為了避免一個中心服務同時影響所有叢集。</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>報告人</translation>
    </message>
    <message>
        <source>Reproduce it away from production and change one thing at a time.</source>
        <translation>在正式環境之外重現，每次只改變一個條件。</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>重現</translation>
    </message>
    <message>
        <source>Required attendees</source>
        <translation>必需參加者</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>應變人員</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>應變</translation>
    </message>
    <message>
        <source>Response began</source>
        <translation>應變開始</translation>
    </message>
    <message>
        <source>Response ended</source>
        <translation>應變結束</translation>
    </message>
    <message>
        <source>Restarting a node made no difference, although that had always cleared connection errors before.</source>
        <translation>重新啟動節點沒有作用，而以往重新啟動總能消除連線錯誤。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>從資源回收桶還原</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Results shared inside the company</source>
        <translation>結果已在公司內部分享</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審查</translation>
    </message>
    <message>
        <source>Review requested</source>
        <translation>發起審查日期</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審查</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>審查完成日期</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>審查者</translation>
    </message>
    <message>
        <source>Reviewers look for what is missing or unclear.</source>
        <translation>審查者尋找缺漏或不清楚的地方。</translation>
    </message>
    <message>
        <source>Reviews as</source>
        <translation>審查觀點</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles were clear within five minutes. The first status page entry took 31 minutes, because its approval was unclear.</source>
        <translation>五分鐘內角色就已明確。第一條狀態頁更新用了 31 分鐘，因為核准流程不清楚。</translation>
    </message>
    <message>
        <source>Rolled the proxies back, one zone at a time</source>
        <translation>逐一可用區將代理伺服器回復舊版</translation>
    </message>
    <message>
        <source>Rolling back would not have changed the end date</source>
        <translation>回復舊版不會改變到期日</translation>
    </message>
    <message>
        <source>Run `python3 dev.py run`, which installs what is missing.</source>
        <translation>請執行 `python3 dev.py run`，它會安裝缺少的項目。</translation>
    </message>
    <message>
        <source>Runbook used</source>
        <translation>所用操作手冊</translation>
    </message>
    <message>
        <source>SLO and error budget</source>
        <translation>SLO 與錯誤預算</translation>
    </message>
    <message>
        <source>SQLite says: {said}</source>
        <translation>SQLite 回報：{said}</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>將副本儲存到別處…</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in the program that wrote it, then import it again.</source>
        <translation>請在原來的程式中另存為 UTF-8，再匯入一次。</translation>
    </message>
    <message>
        <source>Save it as a file and attach it under evidence.</source>
        <translation>請儲存為檔案，附加為依據。</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>救回可讀內容…</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>{time} 已儲存</translation>
    </message>
    <message>
        <source>Saved: {postmortems} postmortems, {answers} answers ({from_history} from their history, {from_backup} from a backup), {files} files. Lost: {lost}.</source>
        <translation>已救回：事後檢討 {postmortems} 份，回答 {answers} 則（其中 {from_history} 則來自歷史紀錄，{from_backup} 則來自備份），檔案 {files} 個。遺失：{lost} 則。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Say "incident" or "degraded service"; "outage" only if everything was down.</source>
        <translation>寫「事件」或「服務變慢」；只有全部不可用時才寫「全面中斷」。</translation>
    </message>
    <message>
        <source>Say what and how much under the measures.</source>
        <translation>在業務指標中寫明遺失了什麼、遺失了多少。</translation>
    </message>
    <message>
        <source>Say what users noticed and what was behind it, in one line that will still make sense in a year.</source>
        <translation>用一行寫明使用者看到了什麼、背後是什麼，一年後再看也能明白。</translation>
    </message>
    <message>
        <source>Say what you would look at from now on when someone asks whether the service is healthy.</source>
        <translation>寫明今後有人問服務是否健康時，你們會去看什麼。</translation>
    </message>
    <message>
        <source>Say where it was to be found, what surrounded it, and what the system took for granted about being noticed.</source>
        <translation>寫明它在哪裡能找到、周圍有什麼，以及系統預設它會怎樣被注意到。</translation>
    </message>
    <message>
        <source>Say whether data was lost or damaged, and whether anyone has looked.</source>
        <translation>寫明資料是否遺失或毀損，以及是否有人查證過。</translation>
    </message>
    <message>
        <source>Say which features suffered, and how badly.</source>
        <translation>寫明哪些功能受影響、影響到什麼程度。</translation>
    </message>
    <message>
        <source>Say which records are missing and which clocks ran apart, so that readers know how far to trust the times.</source>
        <translation>寫明缺少哪些記錄、哪些時鐘不一致，讓讀者知道這些時間可信到什麼程度。</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>記錄員</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search availability</source>
        <translation>搜尋可用性</translation>
    </message>
    <message>
        <source>Search interruption on November 18</source>
        <translation>11 月 18 日搜尋中斷</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜尋資料庫</translation>
    </message>
    <message>
        <source>Search the library by service, symptom and factor, and give the numbers of what you find.</source>
        <translation>依服務、現象和因素搜尋資料庫，寫下找到的編號。</translation>
    </message>
    <message>
        <source>Search unavailable after an internal certificate expired</source>
        <translation>內部憑證過期，搜尋無法使用</translation>
    </message>
    <message>
        <source>Search was down for 56 minutes because a certificate expired unnoticed. No data was lost. Expiry is now monitored; automatic renewal follows by December.</source>
        <translation>憑證過期未被察覺，搜尋中斷 56 分鐘，資料沒有遺失。現已監控有效期，十二月前實現自動續期。</translation>
    </message>
    <message>
        <source>Search was seen as one of the calmest services: two small incidents in a year.</source>
        <translation>搜尋被看作最平穩的服務之一：一年只有兩起小事件。</translation>
    </message>
    <message>
        <source>Search was switched to list-only mode, then the certificate was reissued on all three nodes.</source>
        <translation>先把搜尋切換為只顯示清單，再為三個節點重新簽發憑證。</translation>
    </message>
    <message>
        <source>Searches answered within 2 s</source>
        <translation>2 秒內傳回的搜尋</translation>
    </message>
    <message>
        <source>Second folder…</source>
        <translation>第二個資料夾…</translation>
    </message>
    <message>
        <source>Seeing it through</source>
        <translation>跟蹤到底</translation>
    </message>
    <message>
        <source>Send the draft to reviewers at least 24 hours before the meeting.</source>
        <translation>至少在會議前 24 小時把草稿發給審查者。</translation>
    </message>
    <message>
        <source>Serious: an important function is badly degraded for many users.</source>
        <translation>嚴重：許多使用者的重要功能明顯變差。</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>服務負責人</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Set it as soon as the incident is over; attendees arrange themselves around it.</source>
        <translation>事件一結束就安排；參加者圍繞它調整各自的時間。</translation>
    </message>
    <message>
        <source>Set the day on which you look at what was done, about four weeks after the incident.</source>
        <translation>訂下回顧完成情況的日子，大約在事件之後四週。</translation>
    </message>
    <message>
        <source>Set the day that stands on the message when it goes out.</source>
        <translation>公告發布時所署的日期。</translation>
    </message>
    <message>
        <source>Set “{status}” all the same</source>
        <translation>仍設為「{status}」</translation>
    </message>
    <message>
        <source>Setting the pages took too long or too much memory, and was stopped.</source>
        <translation>排版耗時過久或占用過多記憶體，已停止。</translation>
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
        <translation>由 Sev-2 升為 Sev-1</translation>
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
        <source>Several contributing factors, never one root cause.</source>
        <translation>是多個促成因素，而不是唯一的根本原因。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Severity scheme</source>
        <translation>嚴重度體系</translation>
    </message>
    <message>
        <source>Share the result widely; a postmortem nobody reads teaches nobody.</source>
        <translation>廣泛分享結果；沒有人讀的檢討報告，教不了任何人。</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>分享日期</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>分享對象</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Shorten very long passages or tables, or export Markdown instead.</source>
        <translation>請縮短過長的段落或表格，或改為匯出 Markdown。</translation>
    </message>
    <message>
        <source>Should certificates be renewed by one shared service, or by each team?</source>
        <translation>憑證續期應由一個共用服務負責，還是由各團隊負責？</translation>
    </message>
    <message>
        <source>Show or hide the guide pane</source>
        <translation>顯示或隱藏指南窗格</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>顯示或隱藏資料庫</translation>
    </message>
    <message>
        <source>Show that text</source>
        <translation>顯示這些文字</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>顯示指南</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>顯示歷史</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>顯示預覽</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>顯示問題</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>顯示資源回收桶</translation>
    </message>
    <message>
        <source>Shown by data or reproduced.</source>
        <translation>有資料顯示，或已重現。</translation>
    </message>
    <message>
        <source>Shows readers how far they can rely on this document.</source>
        <translation>讓讀者知道這份文件可信到什麼程度。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排顯示</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>Since when has the failure notice gone to this channel?</source>
        <translation>失敗通知從什麼時候起發到這個頻道？</translation>
    </message>
    <message>
        <source>Slow, partial or wrong at times.</source>
        <translation>緩慢、不完整或時有錯誤。</translation>
    </message>
    <message>
        <source>Small incidents of one kind add up to a pattern.</source>
        <translation>同類的小事件累積起來就是規律。</translation>
    </message>
    <message>
        <source>Small: little impact, or a workaround is at hand.</source>
        <translation>輕微：影響很小，或有替代辦法。</translation>
    </message>
    <message>
        <source>Some data lost or damaged</source>
        <translation>部分遺失或毀損</translation>
    </message>
    <message>
        <source>Some imported text has no field yet. Move it, or leave it here on purpose.</source>
        <translation>有些匯入的文字還沒有歸入欄位。請移動它，或有意留在這裡。</translation>
    </message>
    <message>
        <source>Some of it found no field; it stands, whole, in one text.</source>
        <translation>有些內容沒有對應欄位，完整保留在一段文字中。</translation>
    </message>
    <message>
        <source>Some points for “{status}” are still open. Settle them, or give a reason.</source>
        <translation>變更為「{status}」還有未完成的事項。請處理，或寫明理由。</translation>
    </message>
    <message>
        <source>Some text found no field; it stands whole under “Unplaced text”.</source>
        <translation>有些文字沒有歸入欄位，完整保留在「未歸位文字」中。</translation>
    </message>
    <message>
        <source>Some users or one function are affected.</source>
        <translation>部分使用者或某一功能受影響。</translation>
    </message>
    <message>
        <source>Someone asked for one</source>
        <translation>有人提出要求</translation>
    </message>
    <message>
        <source>Someone looked at the data and found all of it.</source>
        <translation>有人查看過資料，全部都在。</translation>
    </message>
    <message>
        <source>Someone or something noticed that all was not well.</source>
        <translation>有人或某個機制發現情況不對。</translation>
    </message>
    <message>
        <source>Someone was told: customers, support, the company.</source>
        <translation>告知了某方：客戶、客服或公司內部。</translation>
    </message>
    <message>
        <source>Something beyond your systems: a provider, a partner, traffic.</source>
        <translation>自身系統之外的事：供應商、合作方、流量。</translation>
    </message>
    <message>
        <source>Something every user relies on did not work.</source>
        <translation>所有使用者都依賴的功能失效。</translation>
    </message>
    <message>
        <source>Something in pmdesk went wrong; what you typed is kept. A report without any of your answers can be copied for the people who make pmdesk.</source>
        <translation>pmdesk 發生錯誤；您輸入的內容已保留。可以複製一份不含任何回答的報告，交給 pmdesk 的開發者。</translation>
    </message>
    <message>
        <source>Something was done to the system.</source>
        <translation>對系統做了某項操作。</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>依時間排序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>來源連結</translation>
    </message>
    <message>
        <source>Spend most of the meeting on what happened, until all agree with the timeline.</source>
        <translation>會議的大部分時間用於經過，直到所有人認可時間軸。</translation>
    </message>
    <message>
        <source>Spoke with customers and support.</source>
        <translation>與客戶和客服溝通。</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>支持者</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Start with a verb and name the result; leave out "investigate", "improve" and "ensure".</source>
        <translation>以動詞開頭，寫出結果；不用「調查」「改進」「確保」。</translation>
    </message>
    <message>
        <source>Start with the chat log, then add what monitoring, logs and deployments show.</source>
        <translation>先看聊天記錄，再補上監控、日誌和部署顯示的內容。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>State what you took to be true without evidence, and which single record would help most to confirm it.</source>
        <translation>寫下沒有依據而當作成立的事，以及哪一份記錄最有助於證實。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status change</source>
        <translation>狀態變化</translation>
    </message>
    <message>
        <source>Status page entry</source>
        <translation>狀態頁條目</translation>
    </message>
    <message>
        <source>Status page published</source>
        <translation>狀態頁已發布</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>狀態：{name}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>狀態：{status}</translation>
    </message>
    <message>
        <source>Subject matter expert</source>
        <translation>領域專家</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小結</translation>
    </message>
    <message>
        <source>Summary for customers</source>
        <translation>給客戶的摘要</translation>
    </message>
    <message>
        <source>Summary of findings</source>
        <translation>調查結果摘要</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation>聯絡客服次數</translation>
    </message>
    <message>
        <source>Supported the incident commander and stood ready to take over.</source>
        <translation>協助事件指揮官，隨時可以接手。</translation>
    </message>
    <message>
        <source>Systemic changes</source>
        <translation>系統性改變</translation>
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
        <translation>標籤</translation>
    </message>
    <message>
        <source>Taking action</source>
        <translation>採取行動</translation>
    </message>
    <message>
        <source>Talk with those involved before the meeting, and note only what they agree to share with every reader.</source>
        <translation>會前與參與者談一談，只記錄對方同意與所有讀者分享的內容。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Tell in a few paragraphs what happened, what came together to allow it, and what is still unclear.</source>
        <translation>用幾段話說明發生了什麼、哪些條件湊在一起使它成為可能、還有什麼不清楚。</translation>
    </message>
    <message>
        <source>Terms are explained, and pictures help.</source>
        <translation>術語有解釋，圖片有幫助。</translation>
    </message>
    <message>
        <source>Text without a field</source>
        <translation>沒有欄位的文字</translation>
    </message>
    <message>
        <source>The actions are in the ticket system</source>
        <translation>行動已登錄到工單系統</translation>
    </message>
    <message>
        <source>The address, or a path that your readers can reach.</source>
        <translation>讀者可以連到的地址或路徑。</translation>
    </message>
    <message>
        <source>The answer at {place} cannot be read.</source>
        <translation>無法讀取 {place} 的回答。</translation>
    </message>
    <message>
        <source>The answer at {place} is not what was saved last.</source>
        <translation>{place} 的回答與最後儲存的內容不一致。</translation>
    </message>
    <message>
        <source>The answer to "why?" about the row above; the first row states the symptom.</source>
        <translation>對上一行「為什麼」的回答；第一行寫現象。</translation>
    </message>
    <message>
        <source>The answer, once there is one, or why it will stay open.</source>
        <translation>有了答案就寫答案；沒有的話，寫明為何不再追查。</translation>
    </message>
    <message>
        <source>The call was not understood ({reason}).</source>
        <translation>無法識別此次呼叫（{reason}）。</translation>
    </message>
    <message>
        <source>The chance that helped, and what would have happened without it.</source>
        <translation>起了作用的運氣，以及沒有它會怎樣。</translation>
    </message>
    <message>
        <source>The change of status or impact that this row brought, from what to what.</source>
        <translation>這一行帶來的狀態或影響變化，從什麼變成什麼。</translation>
    </message>
    <message>
        <source>The comment at the end is damaged; what the page shows was read.</source>
        <translation>末尾的註釋已毀損；已讀入頁面上顯示的內容。</translation>
    </message>
    <message>
        <source>The comment at the end is gone: other languages and seconds with it.</source>
        <translation>末尾的註釋不在了：其他語言的文字和秒數也隨之遺失。</translation>
    </message>
    <message>
        <source>The content is complete and ready for the meeting.</source>
        <translation>內容已完整，可以開會討論。</translation>
    </message>
    <message>
        <source>The content is still being written.</source>
        <translation>內容仍在撰寫。</translation>
    </message>
    <message>
        <source>The customer count is an estimate</source>
        <translation>客戶數為估計值</translation>
    </message>
    <message>
        <source>The day it should be in place; severity gives the usual limit.</source>
        <translation>應當就位的日期；通常的時限由嚴重度決定。</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation>答覆的日期。</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked ({reason}).</source>
        <translation>磁碟未能完成操作（{reason}）。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>匯出已取消；沒有檔案被變更。</translation>
    </message>
    <message>
        <source>The failure notices had been there since September, among 40 routine messages a day.</source>
        <translation>失敗通知從九月起就在那裡，混在每天 40 條例行訊息之中。</translation>
    </message>
    <message>
        <source>The feature as users know it.</source>
        <translation>使用者所知道的功能名稱。</translation>
    </message>
    <message>
        <source>The file cannot be read through ({reason}).</source>
        <translation>無法完整讀取檔案（{reason}）。</translation>
    </message>
    <message>
        <source>The file does not hold the attachment {name}.</source>
        <translation>檔案中沒有附件 {name}。</translation>
    </message>
    <message>
        <source>The file {name} is not what was attached.</source>
        <translation>檔案 {name} 與當初附加的內容不一致。</translation>
    </message>
    <message>
        <source>The first effect on users, noticed or not.</source>
        <translation>對使用者最初的影響，無論是否被察覺。</translation>
    </message>
    <message>
        <source>The first page to a person.</source>
        <translation>第一次呼叫到人。</translation>
    </message>
    <message>
        <source>The first row is not before the impact. What was the situation just before?</source>
        <translation>第一行並不早於影響的開始。在那之前是什麼情況？</translation>
    </message>
    <message>
        <source>The first sign that someone or something picked up.</source>
        <translation>最早被人或機制捕捉到的跡象。</translation>
    </message>
    <message>
        <source>The first status page entry came 31 minutes after the page</source>
        <translation>呼叫之後 31 分鐘才有第一條狀態頁更新</translation>
    </message>
    <message>
        <source>The gap and its effect; each may lead to a follow-up.</source>
        <translation>缺口及其後果；每一條都可能引出後續行動。</translation>
    </message>
    <message>
        <source>The graph, log or experiment, in a few words.</source>
        <translation>用幾個詞寫明圖表、日誌或實驗。</translation>
    </message>
    <message>
        <source>The history of {place} has a gap.</source>
        <translation>{place} 的歷史紀錄有缺漏。</translation>
    </message>
    <message>
        <source>The idea as it was said, not yet an action.</source>
        <translation>按原話寫下的想法，還不是行動。</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>事件概況</translation>
    </message>
    <message>
        <source>The incident's severity or state was changed.</source>
        <translation>事件的嚴重度或狀態發生變化。</translation>
    </message>
    <message>
        <source>The key file {file} is missing or damaged.</source>
        <translation>金鑰檔案 {file} 不見了或已損毀。</translation>
    </message>
    <message>
        <source>The keyring did not give the key. Type the secret instead.</source>
        <translation>鑰匙圈沒有給出金鑰。請改為輸入通行片語或復原金鑰。</translation>
    </message>
    <message>
        <source>The last words are not saved. {trouble}</source>
        <translation>最後輸入的內容尚未儲存。{trouble}</translation>
    </message>
    <message>
        <source>The library could not be copied.</source>
        <translation>無法備份資料庫。</translation>
    </message>
    <message>
        <source>The library could not be opened.</source>
        <translation>無法開啟資料庫。</translation>
    </message>
    <message>
        <source>The library is as it was at {time}.</source>
        <translation>資料庫已回到 {time} 時的狀態。</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>資料庫已鎖定。</translation>
    </message>
    <message>
        <source>The library is not encrypted. If it is to hold secrets, encrypt it.</source>
        <translation>此資料庫未加密。若要存放機密內容，請加密。</translation>
    </message>
    <message>
        <source>The library is plain now; whoever has the file can read it.</source>
        <translation>資料庫已取消加密；拿到檔案的人都能讀取內容。</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>資料庫完好。</translation>
    </message>
    <message>
        <source>The library itself stays as it is.</source>
        <translation>資料庫本身維持原狀。</translation>
    </message>
    <message>
        <source>The library was copied.</source>
        <translation>資料庫已備份。</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>資料庫 {file} 已毀損。</translation>
    </message>
    <message>
        <source>The library {file} was moved, deleted or replaced while it was open.</source>
        <translation>資料庫 {file} 在開啟期間被移動、刪除或取代。</translation>
    </message>
    <message>
        <source>The log says "connection reset" for a rejected certificate, which suggests a network fault.</source>
        <translation>憑證被拒絕時日誌寫的是「connection reset」，容易讓人想到網路故障。</translation>
    </message>
    <message>
        <source>The marks of the contributing factors it addresses.</source>
        <translation>它所針對的促成因素的編號。</translation>
    </message>
    <message>
        <source>The marks of the factors that this one made possible or worse.</source>
        <translation>由它促成或加重的因素的編號。</translation>
    </message>
    <message>
        <source>The marks of the items it is about.</source>
        <translation>所涉條目的編號。</translation>
    </message>
    <message>
        <source>The marks of the timeline rows and evidence that support it.</source>
        <translation>支持它的時間軸行和依據的編號。</translation>
    </message>
    <message>
        <source>The marks that show it.</source>
        <translation>能表明它的編號。</translation>
    </message>
    <message>
        <source>The marks that support this step.</source>
        <translation>支持這一步的編號。</translation>
    </message>
    <message>
        <source>The matter, and where it is dealt with instead.</source>
        <translation>是什麼事，改由哪裡處理。</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>The meeting has not been held yet.</source>
        <translation>會議還沒有召開。</translation>
    </message>
    <message>
        <source>The meeting was held and the content agreed; support can post the external message.</source>
        <translation>會議已開，內容已達成一致；客服可以發布對外公告。</translation>
    </message>
    <message>
        <source>The newest backup, {file}, is damaged.</source>
        <translation>最新的備份 {file} 已損毀。</translation>
    </message>
    <message>
        <source>The next expiry is found by customers again</source>
        <translation>下一次過期又會由客戶先發現</translation>
    </message>
    <message>
        <source>The note says what is needed.</source>
        <translation>說明中寫明還需要什麼。</translation>
    </message>
    <message>
        <source>The original changed after this was translated ({language}).</source>
        <translation>翻譯之後原文有改動（{language}）。</translation>
    </message>
    <message>
        <source>The original changed after this was translated.</source>
        <translation>翻譯之後原文已變更。</translation>
    </message>
    <message>
        <source>The owner knows about it and has room for it.</source>
        <translation>負責人知情，並且有時間去做。</translation>
    </message>
    <message>
        <source>The owner's tasks</source>
        <translation>負責人的任務</translation>
    </message>
    <message>
        <source>The period over which the objective is measured.</source>
        <translation>衡量該目標所用的週期。</translation>
    </message>
    <message>
        <source>The period that was looked at.</source>
        <translation>查看的時段。</translation>
    </message>
    <message>
        <source>The person's name, spelled the same way everywhere in this postmortem.</source>
        <translation>姓名，在整份檢討報告中寫法保持一致。</translation>
    </message>
    <message>
        <source>The picture of what was going on became clearer.</source>
        <translation>對當時狀況的認識變得清楚。</translation>
    </message>
    <message>
        <source>The platform team was asked at 09:12 and had the reissue procedure at hand.</source>
        <translation>09:12 詢問了平台團隊，對方手邊就有重新簽發的步驟。</translation>
    </message>
    <message>
        <source>The postmortem is in the trash.</source>
        <translation>該事後檢討在資源回收桶中。</translation>
    </message>
    <message>
        <source>The postmortem meeting</source>
        <translation>檢討會議</translation>
    </message>
    <message>
        <source>The preview could not be made. Export as PDF says why.</source>
        <translation>無法產生預覽。匯出為 PDF 可以看到原因。</translation>
    </message>
    <message>
        <source>The promised share of good events or good time.</source>
        <translation>承諾的良好事件或良好時間的比例。</translation>
    </message>
    <message>
        <source>The query or command to the letter, without passwords or tokens.</source>
        <translation>原樣寫下查詢或命令，去掉密碼和權杖。</translation>
    </message>
    <message>
        <source>The reason is written down.</source>
        <translation>理由已寫明。</translation>
    </message>
    <message>
        <source>The renewal job had been failing since September</source>
        <translation>續期工作自九月起一直失敗</translation>
    </message>
    <message>
        <source>The renewal notice looked like the daily reports around it</source>
        <translation>續期通知看起來與周圍的日報沒有兩樣</translation>
    </message>
    <message>
        <source>The report could not be set as a PDF ({reason}).</source>
        <translation>無法將報告排成 PDF（{reason}）。</translation>
    </message>
    <message>
        <source>The report names no time zone; its times were read as UTC.</source>
        <translation>報告未註明時區；時間以 UTC 讀取。</translation>
    </message>
    <message>
        <source>The report went out within 48 hours</source>
        <translation>報告在 48 小時內發出</translation>
    </message>
    <message>
        <source>The response was closed.</source>
        <translation>應變宣告結束。</translation>
    </message>
    <message>
        <source>The role during the response; reports can show it instead of the name.</source>
        <translation>應變期間的角色；報告可以用它代替姓名。</translation>
    </message>
    <message>
        <source>The role or system that acted, not a person's name.</source>
        <translation>採取行動的角色或系統，不寫人名。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>再輸入一次：</translation>
    </message>
    <message>
        <source>The search API's error rate and connection errors at the proxies. No screen showed certificate lifetimes.</source>
        <translation>搜尋 API 的錯誤率和代理伺服器的連線錯誤。沒有任何畫面顯示憑證的有效期。</translation>
    </message>
    <message>
        <source>The search nodes accept only connections with a valid certificate. Renewal had been failing since September, and the failure notice arrived in a channel with 40 others a day. Nothing showed the days that were left.</source>
        <translation>搜尋節點只接受持有有效憑證的連線。續期自九月起一直失敗，而失敗通知發到一個每天另有 40 條訊息的頻道。沒有任何地方顯示剩餘天數。</translation>
    </message>
    <message>
        <source>The second restart without effect; the runbook had no further step.</source>
        <translation>第二次重新啟動仍無效果，操作手冊也沒有下一步。</translation>
    </message>
    <message>
        <source>The service is unusable, or data is at risk.</source>
        <translation>服務不可用，或資料有風險。</translation>
    </message>
    <message>
        <source>The service level objective, as you publish it.</source>
        <translation>對外公布的服務水準目標。</translation>
    </message>
    <message>
        <source>The severity as your scheme names it.</source>
        <translation>依所用體系的名稱填寫嚴重度。</translation>
    </message>
    <message>
        <source>The share of the period's error budget used by this incident; it may exceed 100.</source>
        <translation>這次事件佔該週期錯誤預算的比例；可以超過 100。</translation>
    </message>
    <message>
        <source>The switch to lists only had been tried in a drill, so its effect was known.</source>
        <translation>切換為只顯示清單曾在演練中試過，效果是已知的。</translation>
    </message>
    <message>
        <source>The system's keyring is locked, or did not keep the key.</source>
        <translation>系統的鑰匙圈已鎖定，或未能存下金鑰。</translation>
    </message>
    <message>
        <source>The team that owns the service and gets the ticket; someone from it belongs in the meeting.</source>
        <translation>服務所屬、接收工單的團隊；會議應有該團隊的人參加。</translation>
    </message>
    <message>
        <source>The team the person spoke for; every team with a follow-up needs someone at the meeting.</source>
        <translation>此人代表的團隊；凡承擔後續行動的團隊，都應有人參加會議。</translation>
    </message>
    <message>
        <source>The ticket's number or address, once it exists.</source>
        <translation>工單建立後的編號或地址。</translation>
    </message>
    <message>
        <source>The time only holds the row's place in the order.</source>
        <translation>這個時間只用來確定該行的順序。</translation>
    </message>
    <message>
        <source>The timeline as a chart</source>
        <translation>時間軸圖</translation>
    </message>
    <message>
        <source>The timeline is complete and in order</source>
        <translation>時間軸完整且順序正確</translation>
    </message>
    <message>
        <source>The translation is still right</source>
        <translation>譯文仍然正確</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>資源回收桶是空的。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>兩次輸入的通行片語不一致。</translation>
    </message>
    <message>
        <source>The unit of all three values.</source>
        <translation>三個值共用的單位。</translation>
    </message>
    <message>
        <source>The usual value at this hour and weekday.</source>
        <translation>同一時段、同一星期幾的平常值。</translation>
    </message>
    <message>
        <source>The value once service was restored.</source>
        <translation>服務恢復後的值。</translation>
    </message>
    <message>
        <source>The whole text is on the clipboard.</source>
        <translation>全文已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The window could not be loaded ({reason}).</source>
        <translation>無法載入視窗（{reason}）。</translation>
    </message>
    <message>
        <source>The wording is blameless throughout</source>
        <translation>通篇措辭不指責個人</translation>
    </message>
    <message>
        <source>The worst value during the incident.</source>
        <translation>事件期間最差的值。</translation>
    </message>
    <message>
        <source>The worst was over for users.</source>
        <translation>對使用者而言最壞的情況已過去。</translation>
    </message>
    <message>
        <source>There is a library in {folder} already.</source>
        <translation>{folder} 中已經有資料庫。</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key.</source>
        <translation>復原金鑰中有輸入錯誤。</translation>
    </message>
    <message>
        <source>There is an external message: “{status}” comes first, then support posts it.</source>
        <translation>有對外公告：先變為「{status}」，再由客服發布。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>There is no postmortem {name} in this library.</source>
        <translation>此資料庫中沒有事後檢討 {name}。</translation>
    </message>
    <message>
        <source>There is no screen for a window.</source>
        <translation>沒有可顯示視窗的螢幕。</translation>
    </message>
    <message>
        <source>Think of code and change reviews, ownership, handovers and the routes by which notices travel.</source>
        <translation>想一想程式碼與變更審查、歸屬、交接，以及通知傳遞的路徑。</translation>
    </message>
    <message>
        <source>Think of deadlines, staffing, access rights, hours of the day and cost.</source>
        <translation>想一想期限、人力、權限、時段和費用。</translation>
    </message>
    <message>
        <source>Think of more traffic, more data, more services and more teams.</source>
        <translation>想一想流量、資料、服務和團隊的增加。</translation>
    </message>
    <message>
        <source>Think of screens, alerts, messages and calls, and what you were trying to find out from them.</source>
        <translation>回想畫面、警示、訊息和電話，以及當時想從中弄清什麼。</translation>
    </message>
    <message>
        <source>Think of shifts, handovers, approval rules, other incidents, expectations from outside.</source>
        <translation>想一想輪班、交接、核准規則、其他事件和外界的期望。</translation>
    </message>
    <message>
        <source>Think of the levers you had, and how you knew that they would work.</source>
        <translation>想一想手中有哪些辦法，以及怎麼知道它們有效。</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>這則回答</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>這次變更</translation>
    </message>
    <message>
        <source>This end lies before its start.</source>
        <translation>結束早於開始。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>此資料夾不存在。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of this library.</source>
        <translation>這既不是此資料庫的通行片語，也不是復原金鑰。</translation>
    </message>
    <message>
        <source>This is not understood as a date. Try 2026-11-18 or 11/18.</source>
        <translation>無法辨識為日期。例如：2026-11-18、11/18。</translation>
    </message>
    <message>
        <source>This is not understood as a length of time. Try 60, 1:30 or 1h30.</source>
        <translation>無法辨識為時間長度。例如：60、1:30、1小時30分。</translation>
    </message>
    <message>
        <source>This is not understood as a number. Try 1240 or 99.5.</source>
        <translation>無法辨識為數字。例如：1240、99.5。</translation>
    </message>
    <message>
        <source>This is not understood as a time. Try 2026-11-18 08:52, 8:52 or 11/18 8:52 pm.</source>
        <translation>無法辨識為時間。例如：2026-11-18 08:52、8:52、11月18日 20點52分。</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>無法辨識。</translation>
    </message>
    <message>
        <source>This is the copy; the original is still in the library.</source>
        <translation>這是副本；原件仍在資料庫中。</translation>
    </message>
    <message>
        <source>This library can be read but not written.</source>
        <translation>此資料庫可以讀取，但無法寫入。</translation>
    </message>
    <message>
        <source>This library can be read but not written. Export works as always; to write, check the rights of its folder and start again.</source>
        <translation>此資料庫可以讀取，但無法寫入。匯出照常可用；若要寫入，請檢查資料夾權限後重新啟動。</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>此資料庫已加密。</translation>
    </message>
    <message>
        <source>This library was written by a newer pmdesk (its version is {version}).</source>
        <translation>此資料庫由較新的 pmdesk 寫入（版本 {version}）。</translation>
    </message>
    <message>
        <source>This system has no keyring that pmdesk trusts.</source>
        <translation>此系統中沒有 pmdesk 信任的鑰匙圈。</translation>
    </message>
    <message>
        <source>This text is too long for a field; nothing was pasted.</source>
        <translation>這段文字對欄位來說太長；沒有貼上任何內容。</translation>
    </message>
    <message>
        <source>Three parts: a summary, what happened, what we are doing.</source>
        <translation>三個部分：摘要、發生了什麼、我們在做什麼。</translation>
    </message>
    <message>
        <source>Tick everything that applies; where nothing does, a short note may be all this incident needs.</source>
        <translation>勾選所有符合的項；若一項也沒有，寫一條簡短說明或許就夠了。</translation>
    </message>
    <message>
        <source>Tick off what is done; carrying out the follow-ups is not among the owner's tasks.</source>
        <translation>完成一項勾選一項；執行後續行動不屬於負責人的任務。</translation>
    </message>
    <message>
        <source>Tick this if nothing watched the service or behavior concerned; pmdesk then asks for a follow-up that closes the gap.</source>
        <translation>如果沒有任何東西監視相關服務或行為，請勾選；pmdesk 會提示新增補上缺口的後續行動。</translation>
    </message>
    <message>
        <source>Tick this if the count was not read from data; reports then say so.</source>
        <translation>數字不是從資料讀出時請勾選，報告中會註明。</translation>
    </message>
    <message>
        <source>Tick this once those present hold the timeline to be complete and correct.</source>
        <translation>在場的人都認為時間軸完整、正確時勾選。</translation>
    </message>
    <message>
        <source>Tick what is true before you close the postmortem.</source>
        <translation>結案之前，勾選已經做到的事。</translation>
    </message>
    <message>
        <source>Tick what you can answer with yes, and say in a note what is missing for the rest.</source>
        <translation>能回答「是」的就勾選；其餘的在說明中寫明缺什麼。</translation>
    </message>
    <message>
        <source>Ticked if someone looked and found none, which is more than leaving it out.</source>
        <translation>有人查過且確實沒有時勾選；這比不寫更有用。</translation>
    </message>
    <message>
        <source>Ticked if the values were judged rather than measured.</source>
        <translation>值是判斷而非測量得出時勾選。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Ticket open</source>
        <translation>已建工單</translation>
    </message>
    <message>
        <source>Tickets created for the follow-ups</source>
        <translation>後續行動的工單已建立</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time at each severity</source>
        <translation>各嚴重度持續時間</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>確認時間</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>偵測時間</translation>
    </message>
    <message>
        <source>Time to first public word</source>
        <translation>首次公開時間</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>緩解時間</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>事件時間軸</translation>
    </message>
    <message>
        <source>Times are shown in this zone, given by its IANA name; each moment is stored with its own offset.</source>
        <translation>時間依此時區顯示，請填 IANA 名稱；每個時刻都保留各自的偏移。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Title for customers</source>
        <translation>給客戶的標題</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To discuss before tickets are made</source>
        <translation>建工單前要討論的事</translation>
    </message>
    <message>
        <source>To the minute</source>
        <translation>精確到分</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>精確到秒</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>資源回收桶</translation>
    </message>
    <message>
        <source>Trivial</source>
        <translation>輕微</translation>
    </message>
    <message>
        <source>Trust comes from saying plainly what happened and what will change.</source>
        <translation>坦率說明發生了什麼、會有什麼改變，才能贏得信任。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Try again; nothing was changed.</source>
        <translation>請再試一次；沒有任何變更。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在嘗試…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Turn off encryption?</source>
        <translation>要關閉加密嗎？</translation>
    </message>
    <message>
        <source>Turn off encryption…</source>
        <translation>關閉加密…</translation>
    </message>
    <message>
        <source>Turning checks off would have been faster; reissuing kept the cluster protected and was expected to take ten minutes.</source>
        <translation>關閉檢查會更快；重新簽發能保住叢集的防護，預計十分鐘。</translation>
    </message>
    <message>
        <source>Two weeks of work for a path that is retired in March</source>
        <translation>要花兩週，而這條路徑三月就會停用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>行動類型</translation>
    </message>
    <message>
        <source>Type an action, a postmortem or a field</source>
        <translation>輸入操作、檢討報告或欄位的名稱</translation>
    </message>
    <message>
        <source>Type its passphrase, or the recovery key from your paper.</source>
        <translation>請輸入通行片語，或紙上抄下的復原金鑰。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or its recovery key.</source>
        <translation>請用通行片語或復原金鑰解鎖。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the passphrase or the recovery key.</source>
        <translation>請解鎖鑰匙圈，或使用通行片語或復原金鑰。</translation>
    </message>
    <message>
        <source>Unplaced text</source>
        <translation>未歸位文字</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Update pmdesk to open it; the library was left as it is.</source>
        <translation>請更新 pmdesk 後開啟；資料庫維持原狀。</translation>
    </message>
    <message>
        <source>Update pmdesk, then import the file again.</source>
        <translation>請更新 pmdesk，再匯入該檔案。</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>用法：{usage}</translation>
    </message>
    <message>
        <source>Use a command instead; `pmdesk --help` lists them.</source>
        <translation>請改用命令；`pmdesk --help` 可以列出。</translation>
    </message>
    <message>
        <source>Use the numbers your product is run by, next to their normal values.</source>
        <translation>使用產品日常關注的指標，並與正常值並列。</translation>
    </message>
    <message>
        <source>Useful, and can wait for planned work.</source>
        <translation>有用，可以等到計畫內工作時再做。</translation>
    </message>
    <message>
        <source>Users felt it begin, worsen, ease or end.</source>
        <translation>使用者感到影響開始、加重、減輕或結束。</translation>
    </message>
    <message>
        <source>Users had to be told</source>
        <translation>必須告知使用者</translation>
    </message>
    <message>
        <source>Users saw downtime or degradation</source>
        <translation>使用者遇到中斷或變慢</translation>
    </message>
    <message>
        <source>Users saw normal service again.</source>
        <translation>使用者的使用恢復正常。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Was present without a task.</source>
        <translation>在場，但沒有任務。</translation>
    </message>
    <message>
        <source>We assume that the notices of September were delivered; the chat export of that month would show it.</source>
        <translation>我們假設九月的通知都已送達；當月的聊天匯出可以證實。</translation>
    </message>
    <message>
        <source>We now monitor the remaining lifetime of every such certificate and are making their renewal automatic.</source>
        <translation>現在我們監控每一張此類憑證的剩餘有效期，並正在實現自動續期。</translation>
    </message>
    <message>
        <source>We took a quiet renewal job for a working one.</source>
        <translation>我們把一個安靜的續期工作當成了正常工作的任務。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What an import could not assign to a field is kept here, whole.</source>
        <translation>匯入時無法歸入欄位的內容完整保留在這裡。</translation>
    </message>
    <message>
        <source>What can be seen in it, and when.</source>
        <translation>從中能看到什麼，何時看到。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變化內容</translation>
    </message>
    <message>
        <source>What could not be seen, or did not stand out, at the time?</source>
        <translation>當時有什麼是看不到的，或不顯眼的？</translation>
    </message>
    <message>
        <source>What customers deserve to know, in their words; a draft until the meeting has agreed to it.</source>
        <translation>客戶理應知道的內容，用客戶的語言；在會議同意之前都是草稿。</translation>
    </message>
    <message>
        <source>What customers experienced</source>
        <translation>客戶的感受</translation>
    </message>
    <message>
        <source>What did the incident teach you that should change that view?</source>
        <translation>這次事件讓你們了解到什麼，應當改變這一看法？</translation>
    </message>
    <message>
        <source>What else, in operations or in the organization, influenced how you read the situation and acted?</source>
        <translation>還有哪些維運或組織上的因素，影響了你們對情況的解讀和行動？</translation>
    </message>
    <message>
        <source>What gets worse because of it; few measures come free.</source>
        <translation>因此變差的地方；很少有措施毫無代價。</translation>
    </message>
    <message>
        <source>What had to be decided.</source>
        <translation>需要決定的事。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What happened, in the order it happened; one source for each row.</source>
        <translation>依發生的順序寫下發生的事；每一行都有一個依據。</translation>
    </message>
    <message>
        <source>What held, what did not, and where chance helped.</source>
        <translation>什麼起了作用，什麼沒有，哪裡靠的是運氣。</translation>
    </message>
    <message>
        <source>What is there now is copied first, so that this can be taken back.</source>
        <translation>會先備份目前的內容，因此可以反悔。</translation>
    </message>
    <message>
        <source>What it cost in error budget, in pages and in work.</source>
        <translation>消耗了多少錯誤預算、多少次呼叫、多少工作量。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>What kind of problem is this?</source>
        <translation>這是哪一類問題？</translation>
    </message>
    <message>
        <source>What lets us notice it sooner?</source>
        <translation>什麼能讓我們更早發現？</translation>
    </message>
    <message>
        <source>What looked different from what you had expected?</source>
        <translation>有什麼與預期不同？</translation>
    </message>
    <message>
        <source>What makes it shorter or milder next time?</source>
        <translation>什麼能讓下一次更短或更輕？</translation>
    </message>
    <message>
        <source>What makes this kind of incident less likely?</source>
        <translation>什麼能讓這類事件更少發生？</translation>
    </message>
    <message>
        <source>What may happen if nothing changes.</source>
        <translation>如果什麼都不變，可能會怎樣。</translation>
    </message>
    <message>
        <source>What may happen if this is not done.</source>
        <translation>如果不做，可能會怎樣。</translation>
    </message>
    <message>
        <source>What people could build on when it began.</source>
        <translation>開始時，人們能依靠什麼。</translation>
    </message>
    <message>
        <source>What people were trying to achieve, and within which limits.</source>
        <translation>人們想達成什麼，受到哪些限制。</translation>
    </message>
    <message>
        <source>What restored service</source>
        <translation>如何恢復服務</translation>
    </message>
    <message>
        <source>What sort of event it is; it colors the chart and lets readers filter.</source>
        <translation>這是哪一類事件；決定圖上的顏色，也便於篩選。</translation>
    </message>
    <message>
        <source>What spoke against each of the other options.</source>
        <translation>其他各項的不利之處。</translation>
    </message>
    <message>
        <source>What stands above can be edited. pmdesk keeps here what a page cannot show.</source>
        <translation>以上內容可以編輯。頁面無法顯示的內容，由 pmdesk 儲存在這裡。</translation>
    </message>
    <message>
        <source>What surprised us, and why</source>
        <translation>讓我們意外的事及原因</translation>
    </message>
    <message>
        <source>What the action is for; a good set covers more than one type.</source>
        <translation>這項行動的目的；好的組合不只一種類型。</translation>
    </message>
    <message>
        <source>What the person did in the response, in a few neutral words.</source>
        <translation>用幾個中性的詞寫明此人在應變中做了什麼。</translation>
    </message>
    <message>
        <source>What the reader finds behind the link.</source>
        <translation>讀者點開連結會看到什麼。</translation>
    </message>
    <message>
        <source>What the reviewer asks to change, or praises.</source>
        <translation>審查者希望修改的地方，或肯定的地方。</translation>
    </message>
    <message>
        <source>What the reviewer decided.</source>
        <translation>審查者的決定。</translation>
    </message>
    <message>
        <source>What users and the business felt, in exact numbers where you have them and honest estimates where you do not.</source>
        <translation>使用者和業務的感受：有資料就寫確切的數字，沒有就如實估計。</translation>
    </message>
    <message>
        <source>What was affected, how badly, and by which numbers.</source>
        <translation>哪些受到影響、影響多重、數字是多少。</translation>
    </message>
    <message>
        <source>What was agreed, in one sentence.</source>
        <translation>用一句話寫明同意的內容。</translation>
    </message>
    <message>
        <source>What was counted or timed.</source>
        <translation>統計或計時的內容。</translation>
    </message>
    <message>
        <source>What was decided on the way, what we still do not know, and what this document leaves aside.</source>
        <translation>過程中決定了什麼、還有什麼不知道、這份文件不談什麼。</translation>
    </message>
    <message>
        <source>What was decided; doing nothing is a choice too.</source>
        <translation>決定了什麼；什麼都不做也是一種選擇。</translation>
    </message>
    <message>
        <source>What was on the table.</source>
        <translation>當時可選的做法。</translation>
    </message>
    <message>
        <source>What was said, what was agreed.</source>
        <translation>說了什麼，同意了什麼。</translation>
    </message>
    <message>
        <source>What we are doing about it</source>
        <translation>我們正在做什麼</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>聽到的內容</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>我們學到的</translation>
    </message>
    <message>
        <source>What went badly</source>
        <translation>做得不好的地方</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的地方</translation>
    </message>
    <message>
        <source>What would be different afterward.</source>
        <translation>之後會有什麼不同。</translation>
    </message>
    <message>
        <source>What would help the response itself?</source>
        <translation>什麼能幫助應變本身？</translation>
    </message>
    <message>
        <source>What you looked at, so that others can look for themselves.</source>
        <translation>你看過什麼，讓別人也能自己去看。</translation>
    </message>
    <message>
        <source>What you would like to know.</source>
        <translation>想知道什麼。</translation>
    </message>
    <message>
        <source>What you would tell a team that could have the same incident next month.</source>
        <translation>想對下個月可能遇到同樣事件的團隊說的話。</translation>
    </message>
    <message>
        <source>When it happened, or began; if you are not sure, say how exact the time is.</source>
        <translation>發生或開始的時間；不確定時，請寫明精確到什麼程度。</translation>
    </message>
    <message>
        <source>When the first person started to work on it.</source>
        <translation>第一個人開始處理的時刻。</translation>
    </message>
    <message>
        <source>When the first user could feel it, even if nobody knew yet.</source>
        <translation>第一位使用者能夠感到的時刻，即使當時無人知曉。</translation>
    </message>
    <message>
        <source>When the incident was declared over and people stood down.</source>
        <translation>宣布事件結束、人員解散的時刻。</translation>
    </message>
    <message>
        <source>When the last affected user saw normal service again.</source>
        <translation>最後一位受影響的使用者恢復正常的時刻。</translation>
    </message>
    <message>
        <source>When this feature began to suffer.</source>
        <translation>這一功能開始受影響的時刻。</translation>
    </message>
    <message>
        <source>When this feature was back to normal.</source>
        <translation>這一功能恢復正常的時刻。</translation>
    </message>
    <message>
        <source>When to lock</source>
        <translation>何時鎖定</translation>
    </message>
    <message>
        <source>When you talked.</source>
        <translation>何時談的。</translation>
    </message>
    <message>
        <source>Where did you turn for help?</source>
        <translation>你們向哪裡求助？</translation>
    </message>
    <message>
        <source>Where it can be seen: the graph, log search, message or page that shows this fact.</source>
        <translation>在哪裡能看到：顯示這一事實的圖表、日誌查詢、訊息或頁面。</translation>
    </message>
    <message>
        <source>Where it was run.</source>
        <translation>在哪裡運行。</translation>
    </message>
    <message>
        <source>Where the action stands; deciding against one is a result as well.</source>
        <translation>行動進行到哪一步；決定不做也是一個結果。</translation>
    </message>
    <message>
        <source>Where the condition lies; if all factors lie in one layer, look again at the others.</source>
        <translation>條件所在的層面；如果都落在同一層面，再看看其他層面。</translation>
    </message>
    <message>
        <source>Where the numbers were read: a dashboard, a query, a person in charge.</source>
        <translation>數字從哪裡讀出：儀表板、查詢或負責人。</translation>
    </message>
    <message>
        <source>Where was the situation easy to misread?</source>
        <translation>哪裡容易看錯情況？</translation>
    </message>
    <message>
        <source>Where we were lucky</source>
        <translation>幸運的地方</translation>
    </message>
    <message>
        <source>Whether responders knew this at the time; it guards the reader against hindsight.</source>
        <translation>應變人員當時是否知道；提醒讀者避免後見之明。</translation>
    </message>
    <message>
        <source>Which earlier incidents did this one resemble?</source>
        <translation>這次事件與以往哪些事件相像？</translation>
    </message>
    <message>
        <source>Which goals guided your actions at that moment?</source>
        <translation>那一刻，指引你們行動的目標是什麼？</translation>
    </message>
    <message>
        <source>Which options were there, and what made the chosen one look best at the time?</source>
        <translation>當時有哪些選項？是什麼讓所選的看起來最好？</translation>
    </message>
    <message>
        <source>Which parts of the incident response worked, and which did not?</source>
        <translation>事件應變中，哪些部分奏效，哪些沒有？</translation>
    </message>
    <message>
        <source>Which signal told you that it was time to get support?</source>
        <translation>是什麼訊號讓你們知道該求援了？</translation>
    </message>
    <message>
        <source>Which signals had your attention during the response?</source>
        <translation>應變期間，你們關注的是哪些訊號？</translation>
    </message>
    <message>
        <source>Which users, regions or plans were affected.</source>
        <translation>受影響的是哪些使用者、地區或方案。</translation>
    </message>
    <message>
        <source>Which work, put off earlier, could have prevented this or made it milder?</source>
        <translation>哪些早先推遲的工作，本可以避免或減輕這次事件？</translation>
    </message>
    <message>
        <source>Who reviews.</source>
        <translation>由誰審查。</translation>
    </message>
    <message>
        <source>Who sees that it gets done, which need not be whoever wrote the ticket.</source>
        <translation>由誰確保完成；不必是寫工單的人。</translation>
    </message>
    <message>
        <source>Who tries to find out.</source>
        <translation>誰去設法查明。</translation>
    </message>
    <message>
        <source>Who was affected, as customers would put it.</source>
        <translation>誰受到了影響，用客戶會用的說法。</translation>
    </message>
    <message>
        <source>Whoever gets the file can then read every postmortem in it.</source>
        <translation>關閉後，拿到檔案的人可以讀取其中每一份事後檢討。</translation>
    </message>
    <message>
        <source>Whoever loses passphrase and keyring opens the library with this key. pmdesk keeps it nowhere and cannot show it again.</source>
        <translation>當通行片語與鑰匙圈都遺失時，用這組金鑰開啟資料庫。pmdesk 不會留存它，也無法再次顯示。</translation>
    </message>
    <message>
        <source>Whole postmortem</source>
        <translation>整份事後檢討</translation>
    </message>
    <message>
        <source>Whom you talked with.</source>
        <translation>與誰談過。</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>歷史範圍</translation>
    </message>
    <message>
        <source>Why is it all right to go on without them?</source>
        <translation>為什麼沒有這些也可以繼續？</translation>
    </message>
    <message>
        <source>Why it was decided not to do this, so that nobody has to wonder or ask again.</source>
        <translation>為什麼決定不做，免得日後有人疑惑或再問。</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>放棄其他的理由</translation>
    </message>
    <message>
        <source>Why one is held, or not</source>
        <translation>做或不做的原因</translation>
    </message>
    <message>
        <source>Will it reach those who can learn from it?</source>
        <translation>能送到可以從中學習的人力裡嗎？</translation>
    </message>
    <message>
        <source>Will this get worse, or happen more often, as usage grows?</source>
        <translation>隨著用量增長，這會更嚴重或更頻繁嗎？</translation>
    </message>
    <message>
        <source>With</source>
        <translation>談話對象</translation>
    </message>
    <message>
        <source>Without a command, or with a file, the window opens.</source>
        <translation>不帶命令或帶檔案時，開啟視窗。</translation>
    </message>
    <message>
        <source>Without a passphrase, only the keyring and the recovery key open the library.</source>
        <translation>若不設通行片語，就只能用鑰匙圈與復原金鑰開啟資料庫。</translation>
    </message>
    <message>
        <source>Worked on the incident.</source>
        <translation>參與事件處理。</translation>
    </message>
    <message>
        <source>Working session on actions</source>
        <translation>行動研討會</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>Would the external message calm customers rather than anger them?</source>
        <translation>對外公告會讓客戶安心，而不是惱火嗎？</translation>
    </message>
    <message>
        <source>Write down what was agreed, so that those who were absent can follow.</source>
        <translation>寫下同意的內容，讓缺席的人也能跟上。</translation>
    </message>
    <message>
        <source>Write in the other language</source>
        <translation>用另一種語言書寫</translation>
    </message>
    <message>
        <source>Write incident postmortems offline.</source>
        <translation>離線撰寫事件的事後檢討。</translation>
    </message>
    <message>
        <source>Write it another way: a time as 2026-11-18 08:52, a number as 99.5.</source>
        <translation>請換一種寫法：時間如 2026-11-18 08:52，數字如 99.5。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-18 08:52.</source>
        <translation>請寫成 2026-11-18 08:52。</translation>
    </message>
    <message>
        <source>Write one short paragraph on what happened, what we learned and what comes next, and say where to find the postmortem.</source>
        <translation>用一小段寫明發生了什麼、學到了什麼、接下來做什麼，以及檢討報告在哪裡。</translation>
    </message>
    <message>
        <source>Write the recovery key on paper</source>
        <translation>請把復原金鑰抄在紙上</translation>
    </message>
    <message>
        <source>Writing {file}… {percent} %</source>
        <translation>正在寫入 {file}… {percent} %</translation>
    </message>
    <message>
        <source>Writing: {language} ⇄ {other}</source>
        <translation>書寫：{language} ⇄ {other}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, but through a personal contact; the escalation list named a team that no longer exists.</source>
        <translation>聯絡上了，但靠的是私人關係；升級通報名單上寫的團隊已不存在。</translation>
    </message>
    <message>
        <source>Yes: every new internal service adds a certificate with its own end date.</source>
        <translation>會：每新增一個內部服務，就多一張有各自到期日的憑證。</translation>
    </message>
    <message>
        <source>Zero is a result too, once someone has checked.</source>
        <translation>經人查證的零，也是一個結果。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>`pmdesk --help` lists the commands.</source>
        <translation>`pmdesk --help` 可以列出命令。</translation>
    </message>
    <message>
        <source>`pmdesk backups` lists them.</source>
        <translation>用 `pmdesk backups` 可列出備份。</translation>
    </message>
    <message>
        <source>`pmdesk list` shows which there are.</source>
        <translation>`pmdesk list` 可以列出。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>add the sample postmortems and print their ids</source>
        <translation>新增範例事後檢討並輸出其 ID</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time} 之後</translation>
    </message>
    <message>
        <source>another folder for the copy</source>
        <translation>存放副本的其他資料夾</translation>
    </message>
    <message>
        <source>another folder to look in</source>
        <translation>要查看的其他資料夾</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>以 JSON 輸出</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>ask for a new passphrase</source>
        <translation>詢問新的通行片語</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>{time} 之前</translation>
    </message>
    <message>
        <source>bring back a copy of the library; the present one is copied first</source>
        <translation>以副本還原資料庫（會先為目前的資料庫留一份副本）</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>次</translation>
    </message>
    <message>
        <source>copy the library</source>
        <translation>複製資料庫作為備份</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>位客戶</translation>
    </message>
    <message>
        <source>encrypt the library, or change the ways to its key</source>
        <translation>加密資料庫，或變更取得金鑰的方式</translation>
    </message>
    <message>
        <source>engineering-all</source>
        <translation>engineering-all</translation>
    </message>
    <message>
        <source>everything, or the external message only</source>
        <translation>全部，或僅對外公告</translation>
    </message>
    <message>
        <source>find words in every answer</source>
        <translation>在所有回答中尋找詞語</translation>
    </message>
    <message>
        <source>its severity, such as sev1</source>
        <translation>嚴重度，例如 sev1</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>keep the key in the system's keyring, or no longer</source>
        <translation>將金鑰存入系統的鑰匙圈，或不再存入</translation>
    </message>
    <message>
        <source>list open problems</source>
        <translation>列出待處理的問題</translation>
    </message>
    <message>
        <source>list the copies of the library</source>
        <translation>列出資料庫的副本</translation>
    </message>
    <message>
        <source>list the postmortems</source>
        <translation>列出事後檢討</translation>
    </message>
    <message>
        <source>look for damage, or save what can be saved</source>
        <translation>檢查是否損毀，或救回可讀的內容</translation>
    </message>
    <message>
        <source>make a new recovery key</source>
        <translation>產生新的復原金鑰</translation>
    </message>
    <message>
        <source>make a postmortem and print its id</source>
        <translation>新增事後檢討並輸出 ID</translation>
    </message>
    <message>
        <source>make it a plain library again</source>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>only this answer</source>
        <translation>僅此回答</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
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
        <source>pmdesk gives each postmortem the next number of its year; change it if your team counts differently.</source>
        <translation>pmdesk 依年份依次編號；團隊另有編號方式時可以修改。</translation>
    </message>
    <message>
        <source>pmdesk {version}. Everything stays in {folder}; nothing is ever sent anywhere.</source>
        <translation>pmdesk {version}。一切都儲存在 {folder}，不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>read the new passphrase from a file; - for standard input</source>
        <translation>從檔案讀取新的通行片語（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>save what can be read into a new library in this folder</source>
        <translation>把可讀的內容存入此資料夾中的新資料庫</translation>
    </message>
    <message>
        <source>search-api</source>
        <translation>search-api</translation>
    </message>
    <message>
        <source>show a postmortem</source>
        <translation>顯示一份事後檢討</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>顯示版本</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>顯示此說明</translation>
    </message>
    <message>
        <source>show what stood where, and since when</source>
        <translation>顯示何處、何時起是什麼內容</translation>
    </message>
    <message>
        <source>sum(rate(edge_connect_errors_total[1m]))</source>
        <translation>sum(rate(edge_connect_errors_total[1m]))</translation>
    </message>
    <message>
        <source>take in Markdown or JSON files</source>
        <translation>匯入 Markdown 或 JSON 檔案</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>副本檔案</translation>
    </message>
    <message>
        <source>the file to write; - for standard output</source>
        <translation>要寫入的檔案；- 表示標準輸出</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>the folder of the library</source>
        <translation>資料庫所在資料夾</translation>
    </message>
    <message>
        <source>the language to speak</source>
        <translation>使用的語言</translation>
    </message>
    <message>
        <source>the postmortem's id or number</source>
        <translation>事後檢討的 ID 或編號</translation>
    </message>
    <message>
        <source>the report's language</source>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>要尋找的詞語</translation>
    </message>
    <message>
        <source>those in the trash instead</source>
        <translation>改為列出資源回收桶中的</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時間不詳</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>輸出格式</translation>
    </message>
    <message>
        <source>when the impact began</source>
        <translation>影響開始的時間</translation>
    </message>
    <message>
        <source>where the passphrase of an encrypted library stands; - for standard input</source>
        <translation>存有加密資料庫通行片語的檔案（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>{count} (estimated)</source>
        <translation>{count}（估計）</translation>
    </message>
    <message>
        <source>{count} characters; {limit} is the most that fits here.</source>
        <translation>{count} 個字元；這裡最多 {limit} 個。</translation>
    </message>
    <message>
        <source>{count} is more than most teams finish. Which {maximum} matter most?</source>
        <translation>{count} 項超出了多數團隊能完成的數量。最重要的 {maximum} 項是哪些？</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} 天</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 天 {h} 小時</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>無法讀取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>無法寫入 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} holds something unexpected at {place}. Nothing was imported.</source>
        <translation>{file} 在 {place} 處有意料之外的內容。沒有匯入任何東西。</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a JSON file.</source>
        <translation>{file} 已毀損，或不是 JSON 檔案。</translation>
    </message>
    <message>
        <source>{file} is larger than any postmortem ({limit} MB).</source>
        <translation>{file} 比任何檢討報告都大（上限 {limit} MB）。</translation>
    </message>
    <message>
        <source>{file} is larger than any report ({limit} MB).</source>
        <translation>{file} 比任何報告都大（上限 {limit} MB）。</translation>
    </message>
    <message>
        <source>{file} is no backup of a pmdesk library.</source>
        <translation>{file} 不是 pmdesk 資料庫的備份。</translation>
    </message>
    <message>
        <source>{file} is not a pmdesk library.</source>
        <translation>{file} 不是 pmdesk 資料庫。</translation>
    </message>
    <message>
        <source>{file} is not a postmortem that pmdesk wrote.</source>
        <translation>{file} 不是 pmdesk 寫出的事後檢討。</translation>
    </message>
    <message>
        <source>{file} is not a text file, or its encoding is not known.</source>
        <translation>{file} 不是文字檔，或編碼無法識別。</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} 已寫入。</translation>
    </message>
    <message>
        <source>{file} looks like a copy that a cloud drive made when two machines wrote.</source>
        <translation>{file} 看起來是兩部電腦同時寫入時由雲端硬碟產生的副本。</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} 已匯入。</translation>
    </message>
    <message>
        <source>{file} was written by a newer pmdesk.</source>
        <translation>{file} 由更新版本的 pmdesk 寫出。</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小時</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小時 {m} 分</translation>
    </message>
    <message>
        <source>{language}: {text}</source>
        <translation>{language}:{text}</translation>
    </message>
    <message>
        <source>{mark} does not say when it is done.</source>
        <translation>{mark} 沒有寫明何時算完成。</translation>
    </message>
    <message>
        <source>{mark} has no due date.</source>
        <translation>{mark} 沒有期限。</translation>
    </message>
    <message>
        <source>{mark} has no owner. Who sees that it gets done?</source>
        <translation>{mark} 沒有負責人。由誰來確保完成？</translation>
    </message>
    <message>
        <source>{mark} has no priority.</source>
        <translation>{mark} 沒有優先順序。</translation>
    </message>
    <message>
        <source>{mark} has no source. Which graph, log or message shows it?</source>
        <translation>{mark} 沒有來源。哪張圖、哪條日誌或訊息能表明它？</translation>
    </message>
    <message>
        <source>{mark} has no “{column}” yet.</source>
        <translation>{mark} 還沒有「{column}」。</translation>
    </message>
    <message>
        <source>{mark} is earlier than {other}, which stands before it.</source>
        <translation>{mark} 早於排在它前面的 {other}。</translation>
    </message>
    <message>
        <source>{mark} is held with low confidence. What would settle it?</source>
        <translation>對 {mark} 的把握較低。怎樣才能確定？</translation>
    </message>
    <message>
        <source>{mark} will not be done. Say why, so that nobody has to ask again.</source>
        <translation>{mark} 決定不做。請寫明理由，免得有人再問。</translation>
    </message>
    <message>
        <source>{mark}: all details</source>
        <translation>{mark}：全部詳細資料</translation>
    </message>
    <message>
        <source>{mark}: fewer details</source>
        <translation>{mark}：收合詳細資料</translation>
    </message>
    <message>
        <source>{names} is missing.</source>
        <translation>缺少 {names}。</translation>
    </message>
    <message>
        <source>{names} is not understood.</source>
        <translation>無法識別 {names}。</translation>
    </message>
    <message>
        <source>{names} needs a value.</source>
        <translation>{names} 需要一個值。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could be {count} postmortems.</source>
        <translation>{name} 對應 {count} 份事後檢討。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>無法讀取 {name}。</translation>
    </message>
    <message>
        <source>{name} is larger than an attachment may be ({limit} MB).</source>
        <translation>{name} 超過附件的上限（{limit} MB）。</translation>
    </message>
    <message>
        <source>{name} is neither a command nor a file.</source>
        <translation>{name} 既不是命令，也不是檔案。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} 不是檔案。</translation>
    </message>
    <message>
        <source>{name} is too large to be a postmortem.</source>
        <translation>{name} 太大，不可能是事後檢討。</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>{n} open problems</source>
        <translation><numerusform>{n} 個待處理的問題</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} optional fields</source>
        <translation><numerusform>{n} 個選填欄位</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation><numerusform>{n} 頁</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation><numerusform>{n} 處</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} points open</source>
        <translation><numerusform>{n} 項未完成</numerusform></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{percent} % answered</source>
        <translation>已回答 {percent} %</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{severity} is no severity.</source>
        <translation>{severity} 不是嚴重度。</translation>
    </message>
    <message>
        <source>{stage} {percent} %</source>
        <translation>{stage} {percent} %</translation>
    </message>
    <message>
        <source>{time} is not understood as a time.</source>
        <translation>無法將 {time} 辨識為時間。</translation>
    </message>
    <message numerus="yes">
        <source>{total} characters</source>
        <translation><numerusform>{total} 個字元</numerusform></translation>
    </message>
    <message>
        <source>{user} on {machine} has had this library open since {time}, so it can only be read here. Once it is closed there, start again to write.</source>
        <translation>{machine} 上的 {user} 從 {time} 起開著此資料庫，因此這裡只能讀取。對方關閉後，請重新啟動再寫入。</translation>
    </message>
    <message>
        <source>{value} is not possible for {names}; choose from {choices}.</source>
        <translation>{names} 不能是 {value}；請從 {choices} 中選擇。</translation>
    </message>
    <message>
        <source>“{field}” and {mark} in the timeline give different times.</source>
        <translation>「{field}」與時間軸中的 {mark} 時間不一致。</translation>
    </message>
    <message>
        <source>“{field}” is needed before the review.</source>
        <translation>審查之前需要填寫「{field}」。</translation>
    </message>
    <message>
        <source>“{text}” is not understood here; the cell is as it was.</source>
        <translation>這裡無法辨識「{text}」；儲存格維持原狀。</translation>
    </message>
    <message>
        <source>“{title}” and its history will be gone for good.</source>
        <translation>「{title}」及其歷程將永久消失。</translation>
    </message>
    <message>
        <source>“{word}” has no end. What will be there that is not there today?</source>
        <translation>「{word}」沒有終點。做完之後，會有什麼是今天沒有的？</translation>
    </message>
    <message>
        <source>“{word}” judges from today's knowledge. What was seen, and what was done, then?</source>
        <translation>「{word}」是以今天所知來評判。當時看到了什麼，做了什麼？</translation>
    </message>
    <message>
        <source>“{word}” reads as if a person were the cause. What in the system made it possible?</source>
        <translation>「{word}」讀起來像把人當作原因。是系統中的什麼使它成為可能？</translation>
    </message>
    <message>
        <source>… and {count} more of the same kind.</source>
        <translation>……另有 {count} 則同類問題。</translation>
    </message>
</context>
</TS>
